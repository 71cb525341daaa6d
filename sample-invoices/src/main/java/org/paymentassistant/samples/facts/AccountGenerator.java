package org.paymentassistant.samples.facts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.paymentassistant.samples.identifier.Digits;
import org.paymentassistant.samples.identifier.Ibans;
import org.paymentassistant.samples.identifier.References;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Vocabulary;

/** Invents accounts. */
final class AccountGenerator {
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Set<Country> WITHOUT_IBAN = EnumSet.of(Country.US, Country.CA, Country.AU, Country.IN);
    private final Vocabulary words;
    private final Draw draw;

    AccountGenerator(Vocabulary words, Draw draw) {
        this.words = words;
        this.draw = draw;
    }

    Optional<BankAccount> account(AccountForm form, Country country, String holder) {
        if (form == AccountForm.NONE) {
            return Optional.empty();
        }
        String[] bank = SEMICOLON.split(draw.from(words.of(country).all("banks")), -1);
        Optional<String> bic = draw.maybe(form == AccountForm.LOCAL ? 50 : 80, () -> bank[2]);
        if (WITHOUT_IBAN.contains(country) || (form == AccountForm.LOCAL && country == Country.GB)) {
            return Optional.of(
                    new BankAccount(holder, bank[0], Optional.empty(), bic, Optional.of(local(country, bank[1]))));
        }
        String iban = iban(form, country, bank[1]);
        return Optional.of(new BankAccount(holder, bank[0], Optional.of(iban), bic, localOf(form, iban)));
    }

    private String iban(AccountForm form, Country country, String bankCode) {
        if (form == AccountForm.QR_IBAN) {
            return Ibans.draw(draw.random(), country.name(), "3" + draw.between(0, 1) + draw.fill("###"));
        }
        String iban = Ibans.draw(draw.random(), country.name(), bankCode);
        return form == AccountForm.PLACEHOLDER ? placeholder(iban) : iban;
    }

    private String placeholder(String iban) {
        if (draw.chance(50)) {
            return iban.substring(0, 2) + "00" + iban.substring(4).replaceAll("[0-9]", "0");
        }
        int wrong = (Integer.parseInt(iban.substring(2, 4)) + 1 + draw.between(0, 90)) % 97;
        String digits = (wrong < 10 ? "0" : "") + wrong;
        String changed = iban.substring(0, 2) + digits + iban.substring(4);
        return Ibans.isValid(changed) ? placeholder(iban) : changed;
    }

    private Optional<LocalAccount> localOf(AccountForm form, String iban) {
        if (form != AccountForm.IBAN_AND_LOCAL) {
            return Optional.empty();
        }
        return switch (iban.substring(0, 2)) {
            case "GB" -> Optional.of(new LocalAccount("GB_SORT_CODE", iban.substring(8, 14), iban.substring(14)));
            case "DE" -> Optional.of(new LocalAccount("DE_BLZ", iban.substring(4, 12), iban.substring(12)));
            default -> Optional.empty();
        };
    }

    private LocalAccount local(Country country, String bankCode) {
        return switch (country) {
            case US ->
                new LocalAccount(
                        "US_ABA",
                        References.abaRouting(draw.random()),
                        "1" + Digits.draw(draw.random(), draw.between(7, 11)));
            case CA -> new LocalAccount("CA_ROUTING", bankCode + draw.fill("#####"), digits(draw.between(7, 12)));
            case AU -> new LocalAccount("AU_BSB", bankCode + draw.fill("####"), digits(draw.between(6, 9)));
            case IN -> new LocalAccount("IN_IFSC", bankCode + draw.fill("0######"), digits(draw.between(11, 16)));
            default -> new LocalAccount("GB_SORT_CODE", digits(6), digits(8));
        };
    }

    private String digits(int count) {
        return Digits.draw(draw.random(), count);
    }
}
