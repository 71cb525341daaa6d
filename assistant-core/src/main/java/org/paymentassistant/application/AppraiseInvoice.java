package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.FieldQuestion;

/** Decides which readings are believed and what must be asked. */
final class AppraiseInvoice {

    private AppraiseInvoice() {}

    static Appraisal appraise(ReadDocument document, ExtractedInvoice extracted) {
        InvoiceData data = AcceptedValues.of(extracted);
        List<ReviewIssue> issues = new ArrayList<>(extracted.issues());
        document.findings().stream()
                .filter(finding -> !issues.contains(finding))
                .forEach(issues::add);
        List<FieldQuestion> questions = Questions.about(extracted, data, issues);
        return new Appraisal(extracted, data, questions, issues);
    }
}
