package org.paymentassistant.domain.payment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.domain.text.CompactText;

/** References on paper: how they are printed and how they are found. All patterns run in linear time. */
final class ReferenceText {

    private static final int SHORTEST_RF = 5;
    private static final int LONGEST_RF = 25;
    private static final Pattern RF = Pattern.compile("(?<![A-Za-z0-9])RF[0-9]{2}(?: ?[A-Za-z0-9]{1,25}+){1,8}+");
    private static final Pattern OGM =
            Pattern.compile("([+*]){3} {0,2}+([0-9]{3} ?[/.-]? ?[0-9]{4} ?[/.-]? ?[0-9]{5}) {0,2}+\\1{3}");
    private static final Pattern QRR = Pattern.compile("(?<![0-9])(?<![0-9] )[0-9](?: ?[0-9]){26}+(?! ?[0-9])");
    private static final Pattern FIK = Pattern.compile("\\+? ?(?:71|75|04) ?< ?([0-9]{15,16}) ?\\+ ?[0-9]{8} ?<?");
    private static final Pattern ANY = Pattern.compile(RF + "|" + OGM.pattern() + "|" + QRR);

    private ReferenceText() {}

    static Optional<String> electronic(ReferenceType type, String text) {
        if (text.length() > CompactText.LONGEST_TEXT) {
            return Optional.empty();
        }
        if (type.keepsHyphens()) {
            return Optional.of(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        }
        Matcher fik = FIK.matcher(text.strip());
        boolean printedFik = type == ReferenceType.DK_FIK && fik.matches();
        return CompactText.of(printedFik ? fik.group(1) : text, "+*/.,:");
    }

    static List<CreditorReference> recognise(String text) {
        Set<CreditorReference> found = new LinkedHashSet<>();
        Matcher matcher = ANY.matcher(text);
        while (matcher.find()) {
            add(matcher.group(), found);
        }
        return List.copyOf(found);
    }

    private static void add(String match, Set<CreditorReference> found) {
        if (match.startsWith("RF")) {
            addEachRf(match, found);
        } else {
            ReferenceType type = Character.isDigit(match.charAt(0)) ? ReferenceType.CH_QRR : ReferenceType.BE_OGM;
            CreditorReference.parse(type, match).ifPresent(found::add);
        }
    }

    private static void addEachRf(String match, Set<CreditorReference> found) {
        StringBuilder reference = new StringBuilder();
        for (String group : match.split(" ", -1)) {
            reference.append(group);
            if (reference.length() >= SHORTEST_RF && reference.length() <= LONGEST_RF) {
                CreditorReference.parse(ReferenceType.RF, reference.toString()).ifPresent(found::add);
            }
        }
    }

    static String printed(CreditorReference reference) {
        String value = reference.value();
        return switch (reference.type()) {
            case RF, NL_BETALINGSKENMERK -> grouped(value, 4);
            case BE_OGM ->
                "+++" + value.substring(0, 3) + "/" + value.substring(3, 7) + "/" + value.substring(7) + "+++";
            case CH_QRR -> value.substring(0, 2) + " " + grouped(value.substring(2), 5);
            case FI_VIITE -> groupedFromRight(value, 5);
            case SI_REFERENCE, HR_REFERENCE -> (value.substring(0, 4) + " " + value.substring(4)).strip();
            case EE_VIITE, NO_KID, SE_OCR, DK_FIK, CZ_VS -> value;
        };
    }

    private static String grouped(String value, int size) {
        return value.replaceAll("(.{" + size + "})(?!$)", "$1 ");
    }

    private static String groupedFromRight(String value, int size) {
        int head = value.length() % size;
        return (value.substring(0, head) + " " + grouped(value.substring(head), size)).strip();
    }
}
