package org.paymentassistant.example.web.admin;

import java.util.List;
import java.util.Map;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.example.web.PageLanguage;
import org.paymentassistant.example.web.PageRequest;
import org.paymentassistant.example.web.PageResponse;
import org.paymentassistant.example.web.PageTexts;
import org.paymentassistant.example.web.login.Visitor;
import org.paymentassistant.port.in.ManageSettings;
import org.paymentassistant.port.in.UploadDocuments;

/** The page on which people hand in files as a mail would bring them; it works without script too. */
final class UploadPages {

    private static final String PATH = "/upload";

    private final UploadDocuments uploads;
    private final ManageSettings settings;
    private final Frame frame;

    UploadPages(PaymentAssistant useCases, Frame frame) {
        this.uploads = useCases.uploadDocuments();
        this.settings = useCases.manageSettings();
        this.frame = frame;
    }

    PageResponse form(Visitor visitor, PageRequest request) {
        return form(200, visitor, Frame.texts(request), "");
    }

    PageResponse send(Visitor visitor, PageRequest request) {
        List<SourceDocument> files = request.files().stream()
                .map(file -> SourceDocument.of(file.name(), file.content()))
                .toList();
        return uploads.upload(visitor.company(), visitor.address(), PageLanguage.of(request), files)
                .fold(
                        accepted -> PageResponse.seeOther("/documents?uploaded=" + files.size()),
                        refused -> refused(refused.reason(), visitor, Frame.texts(request)));
    }

    private PageResponse refused(ReasonCode reason, Visitor visitor, PageTexts texts) {
        return form(422, visitor, texts, texts.get("upload.error." + reason.name()));
    }

    private PageResponse form(int status, Visitor visitor, PageTexts texts, String problem) {
        boolean active = settings.company(visitor.company()).active();
        return frame.page(
                status,
                "upload.jte",
                PATH,
                visitor,
                texts,
                Map.of("active", active, "problem", problem, "token", visitor.formToken()));
    }
}
