package org.paymentassistant.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.truth.SampleForm;

/** How often kinds and forms are drawn in the varied profile. Stateless. */
final class Weights {
    private static final int INVOICES = 60;
    private static final int TEXT = 14;

    private Weights() {}

    static List<DocumentKind> kinds() {
        List<DocumentKind> kinds = new ArrayList<>(Collections.nCopies(INVOICES, DocumentKind.INVOICE));
        for (DocumentKind kind : DocumentKind.values()) {
            kinds.addAll(Collections.nCopies(kind == DocumentKind.CREDIT_NOTE ? 4 : 2, kind));
        }
        return kinds;
    }

    static List<SampleForm> forms() {
        List<SampleForm> forms = new ArrayList<>(Collections.nCopies(TEXT, SampleForm.TEXT_PDF));
        forms.addAll(List.of(SampleForm.PNG, SampleForm.JPEG, SampleForm.JPEG, SampleForm.SCANNED_PDF));
        return forms;
    }
}
