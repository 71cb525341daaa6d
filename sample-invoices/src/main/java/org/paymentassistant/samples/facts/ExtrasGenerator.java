package org.paymentassistant.samples.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Vocabulary;

/** Invents what only some documents say. */
final class ExtrasGenerator {
    private static final Map<String, String> NUMBERS = Map.of(
            "quoteNumber", "Q-####",
            "contractNumber", "##########",
            "supplierNumber", "7####",
            "costCentre", "####",
            "trackingNumber", "1Z###@@#########",
            "ourReference", "@@/###");
    private static final List<String> KEYS = NUMBERS.keySet().stream().sorted().toList();
    private final Vocabulary words;
    private final Draw draw;

    ExtrasGenerator(Vocabulary words, Draw draw) {
        this.words = words;
        this.draw = draw;
    }

    Extras extras(InvoiceFacts facts) {
        LocalDate monthAgo = facts.issued().minusMonths(1);
        ServicePeriod month =
                new ServicePeriod(monthAgo.withDayOfMonth(1), monthAgo.withDayOfMonth(monthAgo.lengthOfMonth()));
        return new Extras(
                draw.maybe(22, () -> shipTo(facts)),
                draw.maybe(18, () -> month),
                otherAccounts(facts),
                buyerIban(facts),
                openItems(facts),
                numbers(),
                draw.maybe(
                        30, () -> draw.fill(draw.from(words.of(facts.country()).all("phones")))));
    }

    private Party shipTo(InvoiceFacts facts) {
        PartyGenerator parties = new PartyGenerator(words, draw);
        Party buyer = facts.buyer();
        Party other = parties.party(buyer.address().country(), facts.language(), trade(facts), true);
        return draw.chance(70)
                ? new Party(
                        buyer.name(),
                        other.address(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        buyer.email(),
                        other.phone(),
                        buyer.website())
                : other;
    }

    private String trade(InvoiceFacts facts) {
        return draw.from(words.tradesIn(facts.language()).all("trades"));
    }

    private List<BankAccount> otherAccounts(InvoiceFacts facts) {
        boolean several = facts.account().flatMap(BankAccount::iban).isPresent() && draw.chance(9);
        Country country = facts.country();
        if (!several || country == Country.US) {
            return List.of();
        }
        String holder = facts.account().orElseThrow().holder();
        AccountGenerator accounts = new AccountGenerator(words, draw);
        List<BankAccount> others = new ArrayList<>();
        for (int i = draw.between(1, 2); i > 0; i--) {
            accounts.account(AccountForm.IBAN, country, holder)
                    .map(other -> facts.account().flatMap(BankAccount::bic).isPresent() ? other : other.withoutBic())
                    .ifPresent(others::add);
        }
        return others;
    }

    private Optional<String> buyerIban(InvoiceFacts facts) {
        if (facts.kind() != DocumentKind.DIRECT_DEBIT_INVOICE) {
            return Optional.empty();
        }
        return new AccountGenerator(words, draw)
                .account(
                        AccountForm.IBAN,
                        facts.buyer().address().country(),
                        facts.buyer().name())
                .flatMap(BankAccount::iban)
                .filter(iban -> draw.chance(70))
                .map(iban -> draw.chance(60) ? iban : iban.substring(0, 4) + " **** **** " + iban.substring(16));
    }

    private List<OpenItem> openItems(InvoiceFacts facts) {
        if (facts.kind() != DocumentKind.STATEMENT && facts.kind() != DocumentKind.REMINDER) {
            return List.of();
        }
        NumberGenerator numbers = new NumberGenerator(draw);
        List<OpenItem> items = new ArrayList<>();
        for (int i = draw.between(1, facts.kind() == DocumentKind.STATEMENT ? 9 : 3); i > 0; i--) {
            LocalDate issued = facts.issued().minusDays(20L * i + draw.between(14, 30));
            items.add(new OpenItem(
                    numbers.invoice(issued), issued, issued.plusDays(30), draw.near(new BigDecimal("480.00"))));
        }
        return items;
    }

    private Map<String, String> numbers() {
        Map<String, String> drawn = new LinkedHashMap<>();
        for (String key : KEYS) {
            if (draw.chance(9)) {
                drawn.put(key, draw.fill(NUMBERS.getOrDefault(key, "####")));
            }
        }
        return drawn;
    }
}
