package org.paymentassistant.port.in;

import java.util.List;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.submission.SubmissionId;

/** Takes files from a signed-in person, as a mail would bring them. */
public interface UploadDocuments {

    /**
     * Accepts files for a company; their outcomes are found by the returned id, and no mail answers them. The caller has
     * made sure that the person may act for the company.
     *
     * @throws IllegalArgumentException where there are none or more than 10
     */
    SubmissionId upload(CompanyId company, MailAddress person, Language language, List<SourceDocument> files);
}
