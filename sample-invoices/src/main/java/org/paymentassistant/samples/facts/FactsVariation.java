package org.paymentassistant.samples.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Table;
import org.paymentassistant.samples.words.Vocabulary;

/**
 * Widens invented facts to what rarer documents say: other numbers and terms, whole prices, rebates, balances carried
 * over, sums below zero, further accounts, delivery addresses. Not thread-safe, as its source of chance.
 */
public final class FactsVariation {
    private static final List<Integer> DAYS = List.of(7, 8, 10, 14, 14, 15, 15, 20, 21, 28, 30, 30, 30, 30, 45, 60, 90);
    private static final List<Integer> EARLY = List.of(5, 7, 8, 10, 10, 14);
    private static final List<String> PERCENTS = List.of("1", "1.5", "2", "2", "2", "2.5", "3", "3", "4", "5");
    private final Vocabulary words;
    private final Draw draw;
    private final NumberGenerator numbers;

    /**
     * Makes a variation.
     *
     * @param words the words to use, not null
     * @param random the source of chance, not null
     */
    public FactsVariation(Vocabulary words, RandomGenerator random) {
        this.words = words;
        this.draw = new Draw(random);
        this.numbers = new NumberGenerator(draw);
    }

    /**
     * Widens the facts of one document.
     *
     * @param facts the facts, not null
     * @return facts that are as consistent
     */
    public InvoiceFacts vary(InvoiceFacts facts) {
        InvoiceFacts varied = priced(renamed(facts));
        varied = numbered(varied);
        varied = varied.on(terms(varied));
        if (!facts.kind().isPayable() && facts.kind() != DocumentKind.CREDIT_NOTE) {
            return varied.with(new ExtrasGenerator(words, draw).extras(varied));
        }
        return balanced(varied).with(new ExtrasGenerator(words, draw).extras(varied));
    }

    private InvoiceFacts renamed(InvoiceFacts facts) {
        Party seller = renamed(facts.seller(), 12);
        Party buyer = renamed(facts.buyer(), 12);
        boolean own = facts.payee().isEmpty();
        return facts.between(
                seller, buyer, facts.account().map(account -> own ? account.heldBy(seller.name()) : account));
    }

    private Party renamed(Party party, int people) {
        BrandNames names = new BrandNames(words, draw);
        int sort = draw.between(0, 99);
        if (sort < people) {
            String person = names.person(party.address().country());
            return party.named(person, names.domain(person, party));
        }
        if (sort >= 60) {
            return party;
        }
        String business = names.business(party.address().country());
        return party.named(business, names.domain(business, party));
    }

    private InvoiceFacts priced(InvoiceFacts facts) {
        boolean whole = draw.chance(15);
        boolean negative = facts.kind() == DocumentKind.CREDIT_NOTE && draw.chance(45);
        List<LineItem> lines = new ArrayList<>();
        for (LineItem line : facts.lines()) {
            BigDecimal price =
                    whole ? line.unitPrice().setScale(0, RoundingMode.UP).setScale(2) : line.unitPrice();
            BigDecimal quantity = negative ? line.quantity().negate() : line.quantity();
            lines.add(new LineItem(
                    line.articleNumber(), line.description(), quantity, line.unit(), price, line.vatRate()));
        }
        if (!negative && lines.size() < 25) {
            addCharges(facts, lines);
        }
        Totals old = facts.totals();
        Totals sums = Totals.of(old.currency(), lines, BigDecimal.ZERO.setScale(2));
        return facts.selling(lines, old.prepaid().signum() == 0 ? sums : sums.paidBefore(prepaid(sums)));
    }

    private void addCharges(InvoiceFacts facts, List<LineItem> lines) {
        BigDecimal rate = lines.get(0).vatRate();
        Table labels = words.labelsIn(facts.language());
        if (draw.chance(8)) {
            BigDecimal freight = draw.near(new BigDecimal("18.50"));
            lines.add(charge(draw.from(labels.all("shippingLine")), freight, rate));
        }
        if (draw.chance(6)) {
            BigDecimal off = lines.get(0).net().multiply(new BigDecimal("0.10")).setScale(2, RoundingMode.HALF_UP);
            lines.add(charge(draw.from(labels.all("discountLine")), off.negate(), rate));
        }
    }

    private LineItem charge(String what, BigDecimal amount, BigDecimal rate) {
        return new LineItem(draw.fill("@@-####"), what, BigDecimal.ONE, "", amount, rate);
    }

    private BigDecimal prepaid(Totals sums) {
        int share = draw.between(5, 80);
        BigDecimal part = sums.gross().multiply(BigDecimal.valueOf(share, 2));
        return part.setScale(draw.chance(50) ? 0 : 2, RoundingMode.DOWN)
                .setScale(2)
                .max(new BigDecimal("0.01"));
    }

    private InvoiceFacts balanced(InvoiceFacts facts) {
        int sort = draw.between(0, 99);
        if (sort < 4 && facts.totals().prepaid().signum() == 0) {
            BigDecimal balance = draw.near(new BigDecimal(draw.from(List.of("120", "500", "35"))));
            return facts.selling(facts.lines(), facts.totals().carrying(balance));
        }
        return sort < 5
                ? facts.selling(
                        facts.lines(), facts.totals().paidBefore(facts.totals().gross()))
                : facts;
    }

    private InvoiceFacts numbered(InvoiceFacts facts) {
        if (!draw.chance(75)) {
            return facts;
        }
        String drawn = numbers.filled(draw.from(BroadNumbers.INVOICE), facts.issued());
        String number = drawn.length() < 4 && drawn.startsWith("0") ? "1" + drawn.substring(1) : drawn;
        return facts.numbered(number, facts.reference().map(reference -> requoted(reference, facts, number)));
    }

    private PaymentReference requoted(PaymentReference old, InvoiceFacts facts, String number) {
        if (old.scheme() != PaymentReference.Scheme.TEXT) {
            return old;
        }
        String digits = number.replaceAll("[^0-9]", "");
        if (facts.country() == Country.CZ && digits.length() > 2) {
            return new PaymentReference(PaymentReference.Scheme.TEXT, digits);
        }
        String text = draw.chance(45) ? number : old.value().replace(facts.number(), number);
        return new PaymentReference(PaymentReference.Scheme.TEXT, text.toUpperCase(Locale.ROOT));
    }

    private PaymentTerms terms(InvoiceFacts facts) {
        boolean rewarded = facts.terms().discount().isPresent();
        PaymentTerms.Rule rule = rewarded ? PaymentTerms.Rule.DAYS : rule();
        int days = rule == PaymentTerms.Rule.DAYS || rule == PaymentTerms.Rule.END_OF_MONTH ? draw.from(DAYS) : 0;
        int early = rewarded ? Math.max(3, Math.min(days - 2, draw.from(EARLY))) : 0;
        int printed = draw.between(0, 99);
        Optional<EarlyPaymentDiscount> discount = rewarded
                ? Optional.of(new EarlyPaymentDiscount(
                        new BigDecimal(draw.from(PERCENTS)),
                        early,
                        facts.issued().plusDays(early)))
                : Optional.empty();
        return new PaymentTerms(
                rule,
                days,
                PaymentTerms.due(rule, days, facts.issued()),
                printed < 60,
                printed >= 35 && printed < 88,
                discount);
    }

    private PaymentTerms.Rule rule() {
        int sort = draw.between(0, 99);
        if (sort < 12) {
            return PaymentTerms.Rule.ON_RECEIPT;
        }
        if (sort < 24) {
            return PaymentTerms.Rule.END_OF_MONTH;
        }
        return sort < 28 ? PaymentTerms.Rule.END_OF_NEXT_MONTH : PaymentTerms.Rule.DAYS;
    }
}
