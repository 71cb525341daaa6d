package org.paymentassistant.samples.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Language;
import org.paymentassistant.samples.words.Vocabulary;

/**
 * Invents what a document says: parties, goods, sums that add up, dates in order, accounts and numbers with right check
 * digits. The same plan and the same source of chance give the same facts. Not thread-safe, as its source of chance.
 */
public final class FactsGenerator {
    private static final int SMALL_BUSINESS = 6;
    private final Vocabulary words;
    private final Draw draw;
    private final PartyGenerator parties;
    private final NumberGenerator numbers;

    /**
     * Makes a generator.
     *
     * @param words the words to use, not null
     * @param random the source of chance, not null
     */
    public FactsGenerator(Vocabulary words, RandomGenerator random) {
        this.words = words;
        this.draw = new Draw(random);
        this.parties = new PartyGenerator(words, draw);
        this.numbers = new NumberGenerator(draw);
    }

    /**
     * Invents the facts of a document.
     *
     * @param plan what is decided already, not null
     * @return the facts
     */
    public InvoiceFacts draw(FactsPlan plan) {
        boolean taxed = !draw.chance(SMALL_BUSINESS);
        String trade = trade(plan.language());
        Party seller = parties.party(plan.country(), plan.language(), trade, taxed);
        Party buyer = plan.buyer().orElseGet(() -> buyer(plan));
        Optional<Party> payee = plan.factoring() ? Optional.of(factor(plan)) : Optional.empty();
        List<LineItem> lines = new LineGenerator(words, draw).lines(plan, trade, taxed);
        String holder = payee.orElse(seller).name();
        String number = numbers.invoice(plan.issued());
        String customer = numbers.customer(plan.issued());
        return new InvoiceFacts(
                plan.kind(),
                plan.language(),
                seller,
                buyer,
                payee,
                number,
                plan.issued(),
                lines,
                totals(plan, lines),
                new TermsGenerator(draw).terms(plan.issued(), plan.discount()),
                new AccountGenerator(words, draw).account(plan.account(), plan.country(), holder),
                numbers.reference(plan.reference(), number, customer, plan.issued()),
                mentions(plan, customer),
                Extras.NONE);
    }

    private Party buyer(FactsPlan plan) {
        Country country = draw.chance(85) ? plan.country() : draw.from(List.of(Country.values()));
        return parties.party(country, plan.language(), trade(plan.language()), true);
    }

    private Party factor(FactsPlan plan) {
        Party base = parties.party(plan.country(), plan.language(), adviceTrade(plan.language()), true);
        String city = plan.country() == Country.GB ? "Albion" : base.address().city();
        String name = draw.from(List.of("Factoring ", "Invoice Finance ", "Eurofactor ")) + city;
        return new Party(
                name,
                base.address(),
                base.vatId(),
                base.companyNumber(),
                base.taxNumber(),
                base.email(),
                base.phone(),
                base.website());
    }

    private String adviceTrade(Language language) {
        return words.tradesIn(language).all("trades").contains("advice")
                ? "advice"
                : words.tradesIn(language).all("trades").get(0);
    }

    private String trade(Language language) {
        return draw.from(words.tradesIn(language).all("trades"));
    }

    private Totals totals(FactsPlan plan, List<LineItem> lines) {
        String currency = plan.currency().orElse(plan.country().currency());
        Totals full = Totals.of(currency, lines, BigDecimal.ZERO.setScale(2));
        if (!plan.prepaid()) {
            return full;
        }
        BigDecimal share = BigDecimal.valueOf(draw.from(List.of(20, 30, 40, 50)), 2);
        return Totals.of(currency, lines, full.gross().multiply(share).setScale(2, RoundingMode.HALF_UP));
    }

    private Mentions mentions(FactsPlan plan, String customer) {
        LocalDate ordered = plan.issued().minusDays(draw.between(8, 40));
        LocalDate delivered = plan.issued().minusDays(draw.between(0, 7));
        String clerk = draw.from(words.of(plan.country()).all("firstnames")) + " "
                + draw.from(words.of(plan.country()).all("surnames"));
        boolean followsInvoice = plan.kind() == DocumentKind.CREDIT_NOTE || plan.kind() == DocumentKind.REMINDER;
        return new Mentions(
                draw.maybe(50, () -> numbers.order(ordered)),
                draw.maybe(25, () -> ordered),
                draw.maybe(60, () -> customer),
                draw.maybe(20, () -> draw.fill("8#######")),
                draw.maybe(45, () -> delivered),
                draw.maybe(15, () -> draw.fill("@@@-###")),
                draw.maybe(35, () -> clerk),
                followsInvoice ? Optional.of(numbers.invoice(ordered)) : Optional.empty());
    }
}
