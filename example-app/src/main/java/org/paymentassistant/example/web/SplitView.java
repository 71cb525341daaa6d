package org.paymentassistant.example.web;

import java.util.List;
import java.util.Set;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.example.picture.Sight;
import org.paymentassistant.example.web.SplitPage.SplitForm;

/** What the page shows that asks where each invoice of a file begins. */
public final class SplitView {

    private final String file;
    private final InvoiceSplit proposed;
    private final PageTexts texts;
    private final Sight sight;
    private final SplitForm answer;

    SplitView(String file, InvoiceSplit proposed, PageTexts texts, Sight sight, SplitForm answer) {
        this.file = file;
        this.proposed = proposed;
        this.texts = texts;
        this.sight = sight;
        this.answer = answer;
    }

    /** A choice of the page: a radio button, or a box for a page at which an invoice may begin. */
    public record Choice(String name, String value, String label, boolean checked) {}

    /** The file's name. */
    public String file() {
        return file;
    }

    /** What is wrong with the answer; empty where nothing is. */
    public String error() {
        return answer.isSent() ? texts.get("split.error") : "";
    }

    /** One invoice, the proposed ones, or others. */
    public List<Choice> choices() {
        return List.of(
                choice(SplitForm.ONE, texts.get("split.one")),
                choice(
                        SplitForm.PROPOSED,
                        texts.get("split.proposed")
                                .replace(
                                        "{count}",
                                        Integer.toString(proposed.parts().size()))
                                .replace("{pages}", proposed.shown())),
                choice(SplitForm.OWN, texts.get("split.own")));
    }

    private Choice choice(String value, String label) {
        return new Choice(SplitForm.CHOICE, value, label, answer.choice().equals(value));
    }

    /** The pages at which a further invoice may begin. */
    public List<Choice> beginnings() {
        Set<Integer> checked = answer.isSent() ? answer.own() : proposed.beginnings();
        List<Integer> pages = proposed.pages();
        return pages.subList(1, pages.size()).stream()
                .map(page -> new Choice(
                        SplitForm.BEGINS + page,
                        "yes",
                        texts.get("split.begins").replace("{page}", page.toString()),
                        checked.contains(page)))
                .toList();
    }

    /** The pages as pictures. */
    public List<PictureView> pictures() {
        return sight.pages().stream()
                .map(page -> PictureView.of(page, pageLabel(page.number()), List.of()))
                .toList();
    }

    /** What is said of the pictures besides; empty where nothing is. */
    public String pictureNote() {
        if (sight.state() == Sight.State.PENDING) {
            return texts.get("picture.pending");
        }
        if (sight.pages().isEmpty()) {
            return texts.get("picture.none");
        }
        return sight.pages().size() < sight.pagesInAll() ? texts.get("picture.more") : "";
    }

    private String pageLabel(int page) {
        return texts.get("picture.page")
                .replace("{page}", Integer.toString(page))
                .replace("{pages}", Integer.toString(sight.pagesInAll()));
    }
}
