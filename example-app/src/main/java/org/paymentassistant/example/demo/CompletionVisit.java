package org.paymentassistant.example.demo;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.example.post.ReceivedMail;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.identifier.Ibans;

/**
 * A person follows the secure link of an answer, the invoice on the desk, and answers what is asked: the account as the
 * creditor said it on the telephone, all else as it is printed.
 */
final class CompletionVisit {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/complete#\\S+");
    private static final String BANK_CODE = "30002";
    private static final long SEED = 7;
    private static final int ASKS_MORE = 422;

    private final Browser browser = new Browser();

    /** What came of the visit: the fields that were asked for, and whether the page said that it is done. */
    record Result(List<String> asked, boolean done) {}

    Optional<Result> visit(ReceivedMail answer, InvoiceFacts invoice) throws IOException, InterruptedException {
        Matcher link = LINK.matcher(answer.text());
        return link.find() ? Optional.of(complete(URI.create(link.group()), invoice)) : Optional.empty();
    }

    private Result complete(URI link, InvoiceFacts invoice) throws IOException, InterruptedException {
        URI page = link.resolve("/complete");
        Map<String, String> door = HtmlForm.fields(browser.get(page).html());
        door.put("token", link.getFragment());
        Browser.Answer form = browser.post(page.resolve("/complete/open"), door);
        Map<String, String> fields = new LinkedHashMap<>(HtmlForm.fields(form.html()));
        List<String> asked =
                fields.keySet().stream().filter(known(invoice)::containsKey).toList();
        fields.replaceAll(known(invoice)::getOrDefault);
        Browser.Answer end = send(page, form, fields);
        if (end.status() == ASKS_MORE) {
            end = send(page, end, fields);
        }
        return new Result(asked, form.status() == 200 && end.status() == 200);
    }

    /** Having looked into what the page warns of. */
    private Browser.Answer send(URI page, Browser.Answer shown, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> decided = new LinkedHashMap<>(fields);
        HtmlForm.boxes(shown.html()).forEach(box -> decided.put(box, "yes"));
        return browser.post(page.resolve("/complete/send"), decided);
    }

    private static Map<String, String> known(InvoiceFacts invoice) {
        return Map.of(
                "iban", Ibans.grouped(Ibans.draw(new SplittableRandom(SEED), "FR", BANK_CODE)),
                "sellerName", invoice.seller().name(),
                "invoiceNumber", invoice.number(),
                "amountDue", invoice.totals().due().toPlainString(),
                "currency", invoice.totals().currency());
    }
}
