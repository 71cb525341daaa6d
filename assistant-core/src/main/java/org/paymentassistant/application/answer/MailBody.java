package org.paymentassistant.application.answer;

import java.util.List;
import org.paymentassistant.domain.company.Language;

/**
 * A mail of ours before it becomes text or HTML.
 *
 * @param language of its words
 * @param speaker who writes
 * @param companyName whose assistant it is
 * @param heading what it is, in a few words
 * @param greeting its first line
 * @param intro what it says as a whole
 * @param summary how many invoices came to what, a line each; empty where there are not several
 * @param sections one an invoice
 * @param nextLabel what stands before a next step
 * @param codeLines the security code and what it is for
 */
record MailBody(
        Language language,
        String speaker,
        String companyName,
        String heading,
        String greeting,
        String intro,
        List<String> summary,
        List<Section> sections,
        String nextLabel,
        List<String> codeLines) {

    MailBody {
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
        codeLines = List.copyOf(codeLines);
    }
}
