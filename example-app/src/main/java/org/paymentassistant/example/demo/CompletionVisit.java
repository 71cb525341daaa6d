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
import org.paymentassistant.samples.identifier.Ibans;

/** A person follows the secure link of an answer and fills in the account that the invoice lacks. */
final class CompletionVisit {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/complete#\\S+");
    private static final String BANK_CODE = "30002";
    private static final long SEED = 7;

    private final Browser browser = new Browser();

    /** What came of the visit: the fields that were asked for, and whether the page said that it is done. */
    record Result(List<String> asked, boolean done) {}

    Optional<Result> visit(ReceivedMail answer) throws IOException, InterruptedException {
        Matcher link = LINK.matcher(answer.text());
        return link.find() ? Optional.of(complete(URI.create(link.group()))) : Optional.empty();
    }

    private Result complete(URI link) throws IOException, InterruptedException {
        URI page = link.resolve("/complete");
        Map<String, String> door = HtmlForm.fields(browser.get(page).html());
        door.put("token", link.getFragment());
        Browser.Answer form = browser.post(page.resolve("/complete/open"), door);
        Map<String, String> fields = new LinkedHashMap<>(HtmlForm.fields(form.html()));
        List<String> asked =
                fields.keySet().stream().filter(name -> !name.equals("token")).toList();
        fields.computeIfPresent("iban", (name, proposed) -> account());
        Browser.Answer end = browser.post(page.resolve("/complete/send"), fields);
        return new Result(asked, form.status() == 200 && end.status() == 200);
    }

    /** What the creditor said on the telephone. */
    private static String account() {
        return Ibans.grouped(Ibans.draw(new SplittableRandom(SEED), "FR", BANK_CODE));
    }
}
