package org.paymentassistant.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.paymentassistant.samples.facts.AccountForm;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.facts.FactsPlan;
import org.paymentassistant.samples.facts.ReferenceForm;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Language;
import org.paymentassistant.samples.words.Vocabulary;

/** Decides what kind of document comes next in the training population. */
final class TrainingPlan {
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2029, 12, 30);
    private static final List<Integer> LINES = List.of(1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 9, 12, 18, 32, 45);
    private static final List<String> FOREIGN = List.of("USD", "USD", "EUR", "EUR", "GBP", "CHF");
    private static final List<Country> COUNTRIES = Weighted.list(
            Map.ofEntries(
                    Map.entry(Country.DE, 17),
                    Map.entry(Country.FR, 16),
                    Map.entry(Country.US, 12),
                    Map.entry(Country.GB, 10),
                    Map.entry(Country.CH, 8),
                    Map.entry(Country.NL, 7),
                    Map.entry(Country.BE, 7),
                    Map.entry(Country.IT, 7),
                    Map.entry(Country.ES, 7),
                    Map.entry(Country.AT, 4),
                    Map.entry(Country.IE, 3),
                    Map.entry(Country.LU, 2),
                    Map.entry(Country.PT, 3),
                    Map.entry(Country.CA, 2),
                    Map.entry(Country.AU, 2),
                    Map.entry(Country.IN, 2),
                    Map.entry(Country.CZ, 2),
                    Map.entry(Country.PL, 2),
                    Map.entry(Country.DK, 2),
                    Map.entry(Country.SE, 2),
                    Map.entry(Country.FI, 2)),
            List.of(Country.values()));
    private static final List<DocumentKind> KINDS = Weighted.list(
            Map.ofEntries(
                    Map.entry(DocumentKind.INVOICE, 142),
                    Map.entry(DocumentKind.PARTIAL_INVOICE, 6),
                    Map.entry(DocumentKind.FINAL_INVOICE, 6),
                    Map.entry(DocumentKind.CREDIT_NOTE, 9),
                    Map.entry(DocumentKind.DIRECT_DEBIT_INVOICE, 7),
                    Map.entry(DocumentKind.PAID_INVOICE, 8),
                    Map.entry(DocumentKind.RECEIPT, 4),
                    Map.entry(DocumentKind.PRO_FORMA, 3),
                    Map.entry(DocumentKind.QUOTE, 3),
                    Map.entry(DocumentKind.ORDER_CONFIRMATION, 3),
                    Map.entry(DocumentKind.ORDER, 3),
                    Map.entry(DocumentKind.DELIVERY_NOTE, 2),
                    Map.entry(DocumentKind.REMINDER, 3),
                    Map.entry(DocumentKind.STATEMENT, 2),
                    Map.entry(DocumentKind.LETTER, 2),
                    Map.entry(DocumentKind.OTHER, 3)),
            List.of(DocumentKind.values()));
    private final Vocabulary words;
    private final RandomGenerator random;

    TrainingPlan(Vocabulary words, RandomGenerator random) {
        this.words = words;
        this.random = random;
    }

    FactsPlan plan(boolean slip) {
        Country country = slip ? Country.CH : from(COUNTRIES);
        DocumentKind kind = slip ? DocumentKind.INVOICE : from(KINDS);
        Language language = Language.valueOf(from(words.of(country).all("languages")));
        LocalDate issued = FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1));
        boolean payable = kind.isPayable();
        Optional<String> currency = !slip && chance(6) ? Optional.of(from(FOREIGN)) : Optional.empty();
        int sort = random.nextInt(100);
        return FactsPlan.of(kind, country, language, issued)
                .paidBy(slip ? slipAccount(sort) : account(country), slip ? slipReference(sort) : reference(country))
                .onConditions(payable && chance(18), payable && chance(9), payable && chance(4))
                .selling(from(LINES), currency);
    }

    private static AccountForm slipAccount(int sort) {
        return sort < 65 ? AccountForm.QR_IBAN : AccountForm.IBAN;
    }

    private static ReferenceForm slipReference(int sort) {
        if (sort < 65) {
            return ReferenceForm.SWISS;
        }
        return sort < 85 ? ReferenceForm.CREDITOR_REFERENCE : ReferenceForm.NONE;
    }

    private AccountForm account(Country country) {
        int sort = random.nextInt(100);
        if (sort < 10) {
            return AccountForm.NONE;
        }
        if (sort < 12) {
            return AccountForm.PLACEHOLDER;
        }
        return switch (country) {
            case US, CA, AU, IN -> sort < 30 ? AccountForm.NONE : AccountForm.LOCAL;
            case GB -> sort < 55 ? AccountForm.LOCAL : sort < 80 ? AccountForm.IBAN_AND_LOCAL : AccountForm.IBAN;
            case DE -> sort < 30 ? AccountForm.IBAN_AND_LOCAL : AccountForm.IBAN;
            default -> AccountForm.IBAN;
        };
    }

    private ReferenceForm reference(Country country) {
        int sort = random.nextInt(100);
        ReferenceForm national = switch (country) {
            case BE -> ReferenceForm.BELGIAN;
            case FI -> ReferenceForm.FINNISH;
            case NL -> sort < 12 ? ReferenceForm.DUTCH : ReferenceForm.TEXT;
            case SE, DK -> ReferenceForm.LUHN;
            case CZ -> ReferenceForm.TEXT;
            default -> ReferenceForm.NONE;
        };
        if (national != ReferenceForm.NONE && sort < 45) {
            return national;
        }
        if (sort < 8) {
            return ReferenceForm.CREDITOR_REFERENCE;
        }
        return sort < 38 || sort > 85 ? ReferenceForm.TEXT : ReferenceForm.NONE;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T from(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
