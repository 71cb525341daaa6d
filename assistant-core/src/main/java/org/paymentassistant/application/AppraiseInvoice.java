package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.application.risk.PageSignals;
import org.paymentassistant.application.risk.ReadInvoice;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.FieldQuestion;

/** Decides which readings are believed and what must be asked. */
final class AppraiseInvoice {

    private AppraiseInvoice() {}

    static Appraisal appraise(ReadDocument document, ExtractedInvoice extracted, CompanyProfile buyer) {
        ReadInvoice read = new ReadInvoice(document, extracted, buyer);
        InvoiceData data = AcceptedValues.of(extracted).naming(read.domains());
        List<ReviewIssue> issues = new ArrayList<>(extracted.issues());
        document.findings().stream()
                .filter(finding -> !issues.contains(finding))
                .forEach(issues::add);
        if (extracted.documentType().isPayable()) {
            PageSignals.of(read).stream()
                    .filter(issue -> issues.stream().noneMatch(known -> isSame(known, issue)))
                    .forEach(issues::add);
        }
        List<FieldQuestion> questions = Questions.about(extracted, data, issues);
        return new Appraisal(extracted, data, questions, issues);
    }

    private static boolean isSame(ReviewIssue one, ReviewIssue other) {
        return one.code() == other.code() && one.field().equals(other.field());
    }
}
