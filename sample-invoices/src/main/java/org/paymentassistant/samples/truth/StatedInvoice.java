package org.paymentassistant.samples.truth;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.paymentassistant.samples.facts.InvoiceFacts;

/**
 * One document within a file: what it says, on which pages, and where each value is printed.
 *
 * @param facts what it says
 * @param firstPage its first page in the file, from 1
 * @param lastPage its last page in the file
 * @param printed the values in the order of printing
 */
public record StatedInvoice(InvoiceFacts facts, int firstPage, int lastPage, List<PrintedValue> printed) {
    /** Copies the list. */
    public StatedInvoice {
        printed = List.copyOf(printed);
    }

    /**
     * What can be read from the pages.
     *
     * @return the fields that are printed at least once
     */
    public Set<Field> visible() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        printed.forEach(value -> fields.add(value.field()));
        return fields;
    }

    /**
     * The same after its pages have been distorted.
     *
     * @param moved where a box is now
     * @return a changed copy
     */
    public StatedInvoice moved(UnaryOperator<Box> moved) {
        List<PrintedValue> boxes =
                printed.stream().map(v -> v.at(v.page(), moved.apply(v.box()))).toList();
        return new StatedInvoice(facts, firstPage, lastPage, boxes);
    }
}
