package org.paymentassistant.domain.party;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paymentassistant.domain.checksum.Checksum;

/** The VAT identifiers of each country: what follows the prefix, and how its check digits are made. */
enum VatScheme {
    AT("U[0-9]{8}", VatChecks::austrian),
    BE("[01][0-9]{9}", CompanyChecks::belgian),
    BG("[0-9]{9,10}", VatChecks::bulgarian),
    CHE("[0-9]{9}", CompanyChecks::swiss),
    CY("[0-9]{8}[A-Z]", VatChecks::cypriot),
    CZ("[0-9]{8,10}", VatChecks::czech),
    DE("[1-9][0-9]{8}", Checksum::mod11And10),
    DK("[1-9][0-9]{7}", CompanyChecks::danish),
    EE("[0-9]{9}", v -> Checksum.weighted(v, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0),
    EL("[0-9]{9}", v -> Checksum.weighted(v, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == Checksum.lastDigit(v)),
    ES("[A-Z0-9][0-9]{7}[A-Z0-9]", SpanishTaxNumber::isRight),
    FI("[0-9]{8}", CompanyChecks::finnish),
    FR("[0-9A-HJ-NP-Z]{2}[0-9]{9}", FrenchVatKey::isRight),
    GB("[0-9]{9}([0-9]{3})?", VatChecks::british),
    HR("[0-9]{11}", Checksum::mod11And10),
    HU("[0-9]{8}", v -> Checksum.weighted(v, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0),
    IE("[0-9][0-9A-Z][0-9]{5}[A-W][A-I]?", VatChecks::irish),
    IT("[0-9]{11}", VatChecks::italian),
    LT("[0-9]{7}1[0-9]|[0-9]{10}1[0-9]", VatChecks::lithuanian),
    LU("[0-9]{8}", v -> Integer.parseInt(v.substring(0, 6)) % 89 == Integer.parseInt(v.substring(6))),
    LV("[0-9]{11}", VatChecks::latvian),
    MT("[1-9][0-9]{7}", v -> Checksum.weighted(v, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0),
    NL("[0-9]{9}B[0-9]{2}", VatChecks::dutch),
    NO("[89][0-9]{8}MVA", v -> CompanyChecks.norwegian(v.substring(0, 9))),
    PL("[1-9][0-9]{9}", CompanyChecks::polishNip),
    PT("[1-9][0-9]{8}", VatChecks::portuguese),
    RO("[1-9][0-9]{1,9}", VatChecks::romanian),
    SE("[0-9]{10}[0-9]{2}", v -> Checksum.luhn(v.substring(0, 10)) && !v.endsWith("00")),
    SI("[1-9][0-9]{7}", VatChecks::slovenian),
    SK("[1-9][0-9][2-47-9][0-9]{7}", v -> Long.parseLong(v) % 11 == 0),
    XI("[0-9]{9}([0-9]{3})?", VatChecks::british);

    private static final Map<String, VatScheme> BY_PREFIX =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

    private final Pattern form;

    @SuppressWarnings("ImmutableEnumChecker") // the functions given above hold no state
    private final Predicate<String> check;

    VatScheme(String form, Predicate<String> check) {
        this.form = Pattern.compile(form);
        this.check = check;
    }

    /** The scheme that accepts an identifier with its prefix. */
    static Optional<VatScheme> of(String vatId) {
        String prefix = vatId.substring(0, Math.min(vatId.length(), vatId.startsWith("CHE") ? 3 : 2));
        return Optional.ofNullable(BY_PREFIX.get(prefix)).filter(s -> s.accepts(vatId.substring(prefix.length())));
    }

    /** Whether a number without its prefix has this country's form and check digits. */
    boolean accepts(String number) {
        return form.matcher(number).matches() && check.test(number);
    }
}
