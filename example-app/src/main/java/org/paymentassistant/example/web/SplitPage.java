package org.paymentassistant.example.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.example.picture.DraftSights;
import org.paymentassistant.example.picture.Sight;
import org.paymentassistant.port.in.DecideSplit;
import org.paymentassistant.port.in.DecideSplit.Decision;
import org.paymentassistant.port.in.DecideSplit.Opening;

/** The page behind a link that asks where each invoice of a file begins. */
final class SplitPage {

    private final DecideSplit decideSplit;
    private final DraftSights sights;
    private final Pages pages;

    SplitPage(DecideSplit decideSplit, DraftSights sights, Pages pages) {
        this.decideSplit = decideSplit;
        this.sights = sights;
        this.pages = pages;
    }

    /** The question; empty where the link opens none. */
    Optional<PageResponse> open(CompletionToken token) {
        return decideSplit.open(token) instanceof Opening.Open open
                ? Optional.of(form(token, open, SplitForm.empty()))
                : Optional.empty();
    }

    /** What comes of the answer; empty where the link opens no such question. */
    Optional<PageResponse> decide(CompletionToken token, PageRequest request) {
        return decideSplit.open(token) instanceof Opening.Open open
                ? decide(token, open, SplitForm.of(request, open.proposed()))
                : Optional.empty();
    }

    private Optional<PageResponse> decide(CompletionToken token, Opening.Open open, SplitForm answer) {
        Optional<Set<Integer>> beginnings = answer.beginnings(open.proposed());
        if (beginnings.isEmpty()) {
            return Optional.of(form(token, open, answer));
        }
        return decideSplit.decide(token, beginnings.get()) instanceof Decision.Decided
                ? Optional.of(done(open))
                : Optional.empty();
    }

    private PageResponse form(CompletionToken token, Opening.Open open, SplitForm answer) {
        PageTexts texts = PageTexts.in(open.language());
        SplitView view = new SplitView(open.name().value(), open.proposed(), texts, sight(token, open), answer);
        return PageResponse.html(
                answer.isSent() ? 422 : 200,
                pages.render("split.jte", Map.of("texts", texts, "token", token.value(), "view", view)));
    }

    private Sight sight(CompletionToken token, Opening.Open open) {
        return decideSplit
                .document(token)
                .map(document ->
                        sights.whole(open.document(), document, open.proposed().pages()))
                .orElseGet(Sight::none);
    }

    private PageResponse done(Opening.Open open) {
        PageTexts texts = PageTexts.in(open.language());
        return PageResponse.html(200, pages.render("result.jte", Map.of("texts", texts, "kind", "split")));
    }

    /**
     * What was answered.
     *
     * @param choice which of the choices, empty where none was made
     * @param own where the person says that invoices begin
     * @param isSent whether the form was sent at all
     */
    record SplitForm(String choice, Set<Integer> own, boolean isSent) {

        static final String CHOICE = "split";
        static final String ONE = "one";
        static final String PROPOSED = "proposed";
        static final String OWN = "own";
        static final String BEGINS = "begins.";

        static SplitForm empty() {
            return new SplitForm("", Set.of(), false);
        }

        static SplitForm of(PageRequest request, InvoiceSplit proposed) {
            Set<Integer> own = proposed.pages().stream()
                    .filter(page -> request.field(BEGINS + page).isPresent())
                    .collect(Collectors.toSet());
            return new SplitForm(request.field(CHOICE).orElse(""), own, true);
        }

        /** Where invoices begin; empty where nothing was chosen. */
        Optional<Set<Integer>> beginnings(InvoiceSplit proposed) {
            return switch (choice) {
                case ONE -> Optional.of(Set.of());
                case PROPOSED -> Optional.of(proposed.beginnings());
                case OWN -> Optional.of(own);
                default -> Optional.empty();
            };
        }
    }
}
