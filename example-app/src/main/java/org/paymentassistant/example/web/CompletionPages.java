package org.paymentassistant.example.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.port.in.CompleteDraft;
import org.paymentassistant.port.in.ManageSettings;

/**
 * The pages behind a completion link. The link's secret stands after {@code #} and is only ever posted, so that no
 * server log, referrer or mail scanner's look has it; opening the link has no effect.
 */
public final class CompletionPages {

    private final CompleteDraft completeDraft;
    private final ManageSettings settings;
    private final Pages pages = new Pages();

    /** Over the given use cases. */
    public CompletionPages(CompleteDraft completeDraft, ManageSettings settings) {
        this.completeDraft = completeDraft;
        this.settings = settings;
    }

    /** All of them. */
    public List<Page> all() {
        return List.of(
                new SimplePage("/complete", "GET", request -> door()),
                new SimplePage("/complete/open", "POST", this::open),
                new SimplePage("/complete/send", "POST", this::send),
                StaticPage.of("/assets/complete.js", "text/javascript; charset=utf-8", "complete.js"),
                StaticPage.of("/assets/pages.css", "text/css; charset=utf-8", "pages.css"));
    }

    private PageResponse door() {
        return PageResponse.html(200, pages.render("door.jte", Map.of("texts", PageTexts.in(Language.EN))));
    }

    private PageResponse open(PageRequest request) {
        return token(request)
                .map(token -> form(token, completeDraft.open(token), Map.of(), List.of()))
                .orElseGet(this::closed);
    }

    private PageResponse send(PageRequest request) {
        return token(request).map(token -> send(token, request)).orElseGet(this::closed);
    }

    private PageResponse send(CompletionToken token, PageRequest request) {
        CompleteDraft.Opening opening = completeDraft.open(token);
        if (!(opening instanceof CompleteDraft.Opening.Open open)) {
            return closed();
        }
        Map<InvoiceField, String> answers = answers(request);
        CompleteDraft.Completion completion = completeDraft.complete(token, answers);
        if (completion instanceof CompleteDraft.Completion.NotYet notYet) {
            return form(token, opening, answers, notYet.issues());
        }
        return completion instanceof CompleteDraft.Completion.Completed
                ? result("done", open.language())
                : completion instanceof CompleteDraft.Completion.AlreadyDrafted
                        ? result("duplicate", open.language())
                        : closed();
    }

    private PageResponse form(
            CompletionToken token,
            CompleteDraft.Opening opening,
            Map<InvoiceField, String> answers,
            List<ReviewIssue> complaints) {
        if (!(opening instanceof CompleteDraft.Opening.Open open)) {
            return closed();
        }
        PageTexts texts = PageTexts.in(open.language());
        CompletionView view = new CompletionView(
                open.draft(), texts, settings.bankAccounts(open.draft().origin().company()));
        return PageResponse.html(
                complaints.isEmpty() ? 200 : 422,
                pages.render(
                        "complete.jte",
                        Map.of(
                                "texts", texts,
                                "token", token.value(),
                                "facts", view.facts(),
                                "warnings", view.warnings(),
                                "questions", view.questions(answers, complaints))));
    }

    private PageResponse result(String kind, Language language) {
        return PageResponse.html(
                200, pages.render("result.jte", Map.of("texts", PageTexts.in(language), "kind", kind)));
    }

    private PageResponse closed() {
        return PageResponse.html(
                410, pages.render("result.jte", Map.of("texts", PageTexts.in(Language.EN), "kind", "closed")));
    }

    private static Optional<CompletionToken> token(PageRequest request) {
        try {
            return request.field("token").map(String::strip).map(CompletionToken::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<InvoiceField, String> answers(PageRequest request) {
        Map<InvoiceField, String> answers = new EnumMap<>(InvoiceField.class);
        request.form().forEach((name, value) -> InvoiceField.ofKey(name).ifPresent(field -> answers.put(field, value)));
        return answers;
    }
}
