package org.paymentassistant.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.facts.Party;
import org.paymentassistant.samples.truth.SampleForm;
import org.paymentassistant.samples.words.Country;

/**
 * From what samples are drawn. An entry that stands in a list twice is drawn twice as often. Immutable.
 *
 * @param countries where sellers are, at least one
 * @param kinds what documents are, at least one
 * @param forms the forms of files, at least one; protected files and DOCX are not drawn
 * @param from the first day of issue
 * @param until the last day of issue
 * @param buyer who buys, where it is not to be invented
 */
public record SampleProfile(
        List<Country> countries,
        List<DocumentKind> kinds,
        List<SampleForm> forms,
        LocalDate from,
        LocalDate until,
        Optional<Party> buyer) {
    private static final List<Country> EVERYWHERE = List.of(
            Country.FR,
            Country.FR,
            Country.FR,
            Country.DE,
            Country.DE,
            Country.DE,
            Country.GB,
            Country.GB,
            Country.NL,
            Country.NL,
            Country.BE,
            Country.BE,
            Country.CH,
            Country.CH,
            Country.ES,
            Country.ES,
            Country.IT,
            Country.IT,
            Country.AT,
            Country.LU,
            Country.IE,
            Country.PT,
            Country.US,
            Country.US);
    private static final LocalDate FROM = LocalDate.of(2017, 1, 2);
    private static final LocalDate UNTIL = LocalDate.of(2027, 12, 30);

    /** Copies the lists and checks that there is something to draw. */
    public SampleProfile {
        countries = List.copyOf(countries);
        kinds = List.copyOf(kinds);
        forms = forms.stream()
                .filter(form ->
                        !Set.of(SampleForm.DOCX, SampleForm.PROTECTED_PDF).contains(form))
                .toList();
        if (countries.isEmpty() || kinds.isEmpty() || forms.isEmpty() || until.isBefore(from)) {
            throw new IllegalArgumentException("Nothing to draw samples from");
        }
    }

    /**
     * Everything that a reader may meet: mostly invoices, mostly text, some scans, all countries.
     *
     * @return the profile for training
     */
    public static SampleProfile varied() {
        return new SampleProfile(EVERYWHERE, Weights.kinds(), Weights.forms(), FROM, UNTIL, Optional.empty());
    }

    /**
     * Only invoices that are to be paid, as PDF with text.
     *
     * @return the profile for plain tests
     */
    public static SampleProfile plain() {
        return new SampleProfile(
                EVERYWHERE, List.of(DocumentKind.INVOICE), List.of(SampleForm.TEXT_PDF), FROM, UNTIL, Optional.empty());
    }

    /**
     * The same in other forms.
     *
     * @param others the forms
     * @return a changed copy
     */
    public SampleProfile in(SampleForm... others) {
        return new SampleProfile(countries, kinds, List.of(others), from, until, buyer);
    }

    /**
     * The same with other kinds.
     *
     * @param others the kinds
     * @return a changed copy
     */
    public SampleProfile of(DocumentKind... others) {
        return new SampleProfile(countries, List.of(others), forms, from, until, buyer);
    }

    /**
     * The same from other countries.
     *
     * @param others the countries
     * @return a changed copy
     */
    public SampleProfile from(Country... others) {
        return new SampleProfile(List.of(others), kinds, forms, from, until, buyer);
    }

    /**
     * The same issued at another time.
     *
     * @param first the first day
     * @param last the last day
     * @return a changed copy
     */
    public SampleProfile issued(LocalDate first, LocalDate last) {
        return new SampleProfile(countries, kinds, forms, first, last, buyer);
    }

    /**
     * The same sold to one party.
     *
     * @param party who buys
     * @return a changed copy
     */
    public SampleProfile soldTo(Party party) {
        return new SampleProfile(countries, kinds, forms, from, until, Optional.of(party));
    }
}
