package org.paymentassistant.example.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.CompletionAnswers;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.example.picture.DraftSights;
import org.paymentassistant.example.picture.Sight;
import org.paymentassistant.port.in.CompleteDraft;
import org.paymentassistant.port.in.CompleteDraft.Completion;
import org.paymentassistant.port.in.DecideSplit;
import org.paymentassistant.port.in.ManageSettings;

/**
 * The pages behind a completion link. The link's secret stands after {@code #} and is only ever posted, so that no
 * server log, referrer or mail scanner's look has it; opening the link has no effect.
 */
public final class CompletionPages {

    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final CompletionAnswers NO_ANSWERS = CompletionAnswers.of(Map.of());

    private final CompleteDraft completeDraft;
    private final ManageSettings settings;
    private final DraftSights sights;
    private final SplitPage splits;
    private final Pages pages = new Pages();
    private final WrongTokens wrongTokens = new WrongTokens(System::nanoTime);

    /** Over the given use cases, and what shows documents. */
    public CompletionPages(
            CompleteDraft completeDraft, DecideSplit decideSplit, ManageSettings settings, DraftSights sights) {
        this.completeDraft = completeDraft;
        this.splits = new SplitPage(decideSplit, sights, pages);
        this.settings = settings;
        this.sights = sights;
    }

    /** All of them. */
    public List<Page> all() {
        return List.of(
                new SimplePage("/complete", "GET", this::door),
                new SimplePage("/complete/open", "POST", this::open),
                new SimplePage("/complete/send", "POST", this::send),
                new SimplePage("/complete/split", "POST", this::split),
                StaticPage.of("/assets/complete.js", "text/javascript; charset=utf-8", "complete.js"),
                StaticPage.of("/assets/complete.css", "text/css; charset=utf-8", "complete.css"));
    }

    private PageResponse door(PageRequest request) {
        return PageResponse.html(
                200, pages.render("door.jte", Map.of("texts", PageTexts.in(PageLanguage.of(request)))));
    }

    private PageResponse open(PageRequest request) {
        return token(request)
                .flatMap(token -> completeDraft.open(token) instanceof CompleteDraft.Opening.Open open
                        ? Optional.of(form(token, open, NO_ANSWERS, List.of()))
                        : splits.open(token))
                .orElseGet(() -> closed(request));
    }

    private PageResponse split(PageRequest request) {
        return token(request).flatMap(token -> splits.decide(token, request)).orElseGet(() -> closed(request));
    }

    private PageResponse send(PageRequest request) {
        return token(request)
                .map(token -> completeDraft.open(token) instanceof CompleteDraft.Opening.Open open
                        ? send(token, open, request)
                        : closed(request))
                .orElseGet(() -> closed(request));
    }

    private PageResponse send(CompletionToken token, CompleteDraft.Opening.Open open, PageRequest request) {
        CompletionAnswers answers = CompletionForm.answers(request);
        Completion completion = CompletionForm.isRejection(request)
                ? completeDraft.reject(token)
                : completeDraft.complete(token, answers);
        if (completion instanceof Completion.NotYet notYet) {
            return form(token, open, answers, notYet.issues());
        }
        if (completion instanceof Completion.Completed) {
            return result("done", open.language());
        }
        if (completion instanceof Completion.AwaitsSecondPerson) {
            return result("second", open.language());
        }
        if (completion instanceof Completion.AlreadyDrafted) {
            return result("duplicate", open.language());
        }
        return completion instanceof Completion.Rejected ? result("rejected", open.language()) : closed(request);
    }

    private PageResponse form(
            CompletionToken token,
            CompleteDraft.Opening.Open open,
            CompletionAnswers answers,
            List<ReviewIssue> complaints) {
        PageTexts texts = PageTexts.in(open.language());
        CompletionView view = new CompletionView(
                open.draft(),
                texts,
                settings.bankAccounts(open.draft().origin().company()),
                sight(token, open),
                answers,
                complaints);
        return PageResponse.html(
                complaints.isEmpty() ? 200 : 422,
                pages.render(
                        "complete.jte",
                        Map.ofEntries(
                                Map.entry("texts", texts),
                                Map.entry("token", token.value()),
                                Map.entry("view", view))));
    }

    private Sight sight(CompletionToken token, CompleteDraft.Opening.Open open) {
        IncompleteDraft draft = open.draft();
        CompanyProfile buyer = settings.company(draft.origin().company()).profile();
        return completeDraft
                .document(token)
                .map(document -> sights.of(draft.origin(), document, buyer, open.split()))
                .orElseGet(Sight::none);
    }

    private PageResponse result(String kind, Language language) {
        return PageResponse.html(
                200, pages.render("result.jte", Map.of("texts", PageTexts.in(language), "kind", kind)));
    }

    /** The same whether the secret is wrong, used or too old. */
    private PageResponse closed(PageRequest request) {
        boolean tooMany = wrongTokens.isTooMany(request.client());
        PageTexts texts = PageTexts.in(PageLanguage.of(request));
        return PageResponse.html(
                tooMany ? TOO_MANY : GONE,
                pages.render("result.jte", Map.of("texts", texts, "kind", tooMany ? "busy" : "closed")));
    }

    private static Optional<CompletionToken> token(PageRequest request) {
        try {
            return request.field(CompletionForm.TOKEN).map(String::strip).map(CompletionToken::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
