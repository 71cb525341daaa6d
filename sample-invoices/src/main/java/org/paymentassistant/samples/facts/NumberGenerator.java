package org.paymentassistant.samples.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.paymentassistant.samples.identifier.Digits;
import org.paymentassistant.samples.identifier.References;

/** Invents the numbers of documents and the references to quote. */
final class NumberGenerator {
    private static final List<String> INVOICE = List.of(
            "F{y}-####",
            "FA{y}#####",
            "{y}{m}###",
            "{y}-###",
            "RE-#####",
            "R{y}/####",
            "INV-####",
            "INV{y}{m}-##",
            "########",
            "1#####",
            "{yy}/####",
            "{yy}-####",
            "VK ######",
            "@@#######",
            "{y}/###-@",
            "SI-######",
            "{y}.####",
            "####/{y}",
            "{yy}{m}####",
            "90########",
            "AR-{y}-#####",
            "#####",
            "FAC-{y}-###",
            "@-####-##",
            "###/{yy}",
            "##/####/@@",
            "{y}{m}{d}-##",
            "VF#######");
    private static final List<String> ORDER = List.of(
            "PO-#####", "45########", "B{y}-###", "C######", "BST-####", "4500######", "{yy}-####-@", "#######");
    private static final List<String> CUSTOMER = List.of("C####", "1####", "#####", "KD-#####", "CL0####", "D######");
    private static final List<String> TEXT =
            List.of("{c}/{n}", "{c} {n}", "REF {c}-##", "@@@##-####", "{c}{yy}####", "VS-####-##", "#### #### ####");

    private final Draw draw;

    NumberGenerator(Draw draw) {
        this.draw = draw;
    }

    String invoice(LocalDate day) {
        return filled(draw.from(INVOICE), day);
    }

    String order(LocalDate day) {
        return filled(draw.from(ORDER), day);
    }

    String customer(LocalDate day) {
        return filled(draw.from(CUSTOMER), day);
    }

    Optional<PaymentReference> reference(ReferenceForm form, String number, String customer, LocalDate day) {
        return switch (form) {
            case NONE -> Optional.empty();
            case TEXT -> reference(PaymentReference.Scheme.TEXT, text(number, customer, day));
            case CREDITOR_REFERENCE ->
                reference(PaymentReference.Scheme.CREDITOR_REFERENCE, References.creditorReference(body(number)));
            case BELGIAN -> reference(PaymentReference.Scheme.BELGIAN, References.belgian(draw.random()));
            case SWISS -> reference(PaymentReference.Scheme.SWISS, References.swiss(draw.random()));
            case FINNISH -> reference(PaymentReference.Scheme.FINNISH, References.finnish(draw.random()));
            case DUTCH -> reference(PaymentReference.Scheme.DUTCH, References.dutch(draw.random()));
            case LUHN -> reference(PaymentReference.Scheme.LUHN, References.luhn(draw.random()));
        };
    }

    private static Optional<PaymentReference> reference(PaymentReference.Scheme scheme, String value) {
        return Optional.of(new PaymentReference(scheme, value));
    }

    private String text(String number, String customer, LocalDate day) {
        String pattern = draw.from(TEXT).replace("{c}", customer).replace("{n}", number);
        return filled(pattern, day);
    }

    private String body(String number) {
        String plain = number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return draw.chance(50) ? Digits.draw(draw.random(), draw.between(8, 18)) : plain;
    }

    String filled(String pattern, LocalDate day) {
        String year = String.valueOf(day.getYear());
        return draw.fill(pattern.replace("{yy}", year.substring(2))
                .replace("{y}", year)
                .replace("{m}", two(day.getMonthValue()))
                .replace("{d}", two(day.getDayOfMonth())));
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
