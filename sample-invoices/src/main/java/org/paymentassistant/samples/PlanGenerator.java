package org.paymentassistant.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.paymentassistant.samples.facts.AccountForm;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.facts.FactsPlan;
import org.paymentassistant.samples.facts.ReferenceForm;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Language;
import org.paymentassistant.samples.words.Vocabulary;

/** Decides what kind of document to invent, as often as such documents are met. */
final class PlanGenerator {
    private static final List<Integer> LINES = List.of(1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 12, 30);
    private static final List<String> FOREIGN = List.of("USD", "EUR", "GBP", "CHF");
    private final Vocabulary words;
    private final RandomGenerator random;

    PlanGenerator(Vocabulary words, RandomGenerator random) {
        this.words = words;
        this.random = random;
    }

    FactsPlan plan(SampleProfile profile) {
        Country country = from(profile.countries());
        Language language = Language.valueOf(from(words.of(country).all("languages")));
        DocumentKind kind = from(profile.kinds());
        LocalDate issued = profile.from()
                .plusDays(random.nextInt(
                        (int) (profile.until().toEpochDay() - profile.from().toEpochDay()) + 1));
        boolean payable = kind.isPayable();
        Optional<String> currency = chance(7) ? Optional.of(from(FOREIGN)) : Optional.empty();
        FactsPlan plan = FactsPlan.of(kind, country, language, issued)
                .paidBy(account(country), reference(country))
                .onConditions(payable && chance(18), payable && chance(12), payable && chance(5))
                .selling(from(LINES), currency);
        return profile.buyer().map(plan::soldTo).orElse(plan);
    }

    private AccountForm account(Country country) {
        int sort = random.nextInt(100);
        if (sort < 5) {
            return AccountForm.NONE;
        }
        if (sort < 8) {
            return AccountForm.PLACEHOLDER;
        }
        return switch (country) {
            case US -> AccountForm.LOCAL;
            case GB -> sort < 40 ? AccountForm.LOCAL : sort < 75 ? AccountForm.IBAN_AND_LOCAL : AccountForm.IBAN;
            case DE -> sort < 22 ? AccountForm.IBAN_AND_LOCAL : AccountForm.IBAN;
            default -> AccountForm.IBAN;
        };
    }

    private ReferenceForm reference(Country country) {
        int sort = random.nextInt(100);
        if (country == Country.BE && sort < 45) {
            return ReferenceForm.BELGIAN;
        }
        if (sort < 12) {
            return ReferenceForm.CREDITOR_REFERENCE;
        }
        return sort < 38 ? ReferenceForm.TEXT : ReferenceForm.NONE;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T from(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
