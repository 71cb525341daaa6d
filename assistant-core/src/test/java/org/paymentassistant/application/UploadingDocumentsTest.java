package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.submission.Channel;
import org.paymentassistant.port.in.ReviewDrafts;
import org.paymentassistant.port.in.UploadDocuments;
import org.paymentassistant.port.in.UploadDocuments.Upload;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

class UploadingDocumentsTest {

    private final Assistant assistant = new Assistant();
    private final UploadDocuments uploads = assistant.useCases.uploadDocuments();

    UploadingDocumentsTest() {
        assistant.store.companies().save(Samples.company());
        assistant.store.companies().save(Samples.notActivated("off"));
    }

    @Test
    void keepsTheFilesInTheirOrderAsOneSubmissionThatNoMailAnswers() {
        Upload upload = upload(Samples.COMPANY_ID, files(10));

        assertThat(upload).isInstanceOf(Upload.Accepted.class);
        ReviewDrafts.Message message = messages().items().get(0);
        assertThat(message.submission().channel()).isEqualTo(Channel.UPLOAD);
        assertThat(message.submission().sender()).contains(Samples.SENDER);
        assertThat(message.submission().answerable()).isFalse();
        assertThat(message.documents())
                .extracting(document -> document.name().value())
                .containsExactlyElementsOf(
                        files(10).stream().map(file -> file.name().value()).toList());
    }

    @Test
    void refusesTooManyOrNoFilesAndKeepsNothing() {
        assertThat(upload(Samples.COMPANY_ID, files(11)))
                .isEqualTo(new Upload.Refused(ReasonCode.TOO_MANY_ATTACHMENTS));
        assertThat(upload(Samples.COMPANY_ID, List.of())).isEqualTo(new Upload.Refused(ReasonCode.NO_ATTACHMENT));
        assertThat(messages().items()).isEmpty();
    }

    @Test
    void refusesWhereTheAssistantIsOff() {
        assertThat(upload(new CompanyId("off"), files(1))).isEqualTo(new Upload.Refused(ReasonCode.NOT_ACTIVE));
        assertThatIllegalArgumentException().isThrownBy(() -> upload(new CompanyId("stranger"), files(1)));
    }

    private Upload upload(CompanyId company, List<SourceDocument> files) {
        return uploads.upload(company, Samples.SENDER, Language.FR, files);
    }

    private ListPage<ReviewDrafts.Message> messages() {
        return assistant.useCases.reviewDrafts().messages(ListQuery.of(Samples.COMPANY_ID, "", 0, 20));
    }

    private static List<SourceDocument> files(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(SubmissionSamples::source)
                .toList();
    }
}
