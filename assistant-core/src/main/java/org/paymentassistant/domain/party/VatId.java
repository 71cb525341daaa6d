package org.paymentassistant.domain.party;

import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.text.CompactText;

/**
 * A value added tax identifier (EN 16931, BT-31) of a European country, with its country's prefix and right check
 * digits; whether it is registered, only the tax office knows. Immutable and thread-safe.
 *
 * <p>Known are the member states of the European Union, the United Kingdom ({@code GB}, {@code XI}), Switzerland and
 * Liechtenstein ({@code CHE}) and Norway. {@link VatScheme} says what is checked in each.
 *
 * @param value prefix and number without separators, for example {@code FR40303265045}, {@code CHE100155212} (without
 *     MWST, TVA or IVA) or {@code NO995525828MVA}; not null
 */
public record VatId(String value) {

    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is none
     */
    public VatId {
        Objects.requireNonNull(value, "value");
        if (VatScheme.of(value).isEmpty()) {
            throw new IllegalArgumentException("not a VAT identifier");
        }
    }

    /**
     * The identifier in a text, which must be one.
     *
     * @param text the identifier, in any form that {@link #parse(String)} reads; not null
     * @return the identifier
     * @throws IllegalArgumentException if it is none
     */
    public static VatId of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a VAT identifier"));
    }

    /**
     * Reads an identifier as people write it: with its prefix ({@code GR} counts as {@code EL}), in either case, with
     * white space, dots, dashes or slashes.
     *
     * @param text what was written, and nothing else; not null
     * @return the identifier; empty if the text is none
     */
    public static Optional<VatId> parse(String text) {
        return CompactText.of(text, "./,")
                .map(VatId::usual)
                .filter(compact -> VatScheme.of(compact).isPresent())
                .map(VatId::new);
    }

    /** The country that gave it; Greece for {@code EL}, the United Kingdom for {@code XI}; not null. */
    public CountryCode country() {
        return switch (value.substring(0, 2)) {
            case "EL" -> new CountryCode("GR");
            case "XI" -> new CountryCode("GB");
            default -> new CountryCode(value.substring(0, 2));
        };
    }

    /** The identifier. */
    @Override
    public String toString() {
        return value;
    }

    private static String usual(String compact) {
        if (compact.startsWith("GR")) {
            return "EL" + compact.substring(2);
        }
        if (compact.startsWith("BE") && compact.length() == 11) {
            return "BE0" + compact.substring(2);
        }
        return compact.startsWith("CHE") ? compact.replaceFirst("(MWST|TVA|IVA|VAT)$", "") : compact;
    }
}
