package org.paymentassistant.application.risk;

import java.net.IDN;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.domain.invoice.ContactDomains;
import org.paymentassistant.domain.text.Resource;

/** The mail and web domains in a text, as far as they can be registered; those of free mail are nobody's. */
final class Domains {

    private static final int MOST = 50;
    private static final int LONGEST_TEXT = 200_000;
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:@|https?://|\\bwww\\.)((?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,5}\\p{L}[\\p{L}\\p{N}-]{1,62})");
    private static final Set<String> SECOND_LEVEL = Set.copyOf(Resource.entries(Domains.class, "second-levels.txt"));
    private static final Set<String> FREE_MAIL = Set.copyOf(Resource.entries(Domains.class, "free-mail.txt"));

    private Domains() {}

    static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = DOMAIN.matcher(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        while (matcher.find() && found.size() < MOST) {
            registrable(matcher.group(1))
                    .filter(domain -> !FREE_MAIL.contains(domain))
                    .ifPresent(found::add);
        }
        return found;
    }

    static Optional<ContactDomains> namedIn(String text) {
        Set<String> found = in(text);
        return found.isEmpty() ? Optional.empty() : Optional.of(new ContactDomains(found));
    }

    /** {@code acme.example} of {@code Mail.acme.example}. */
    static Optional<String> registrable(String host) {
        String unicode = IDN.toUnicode(host.toLowerCase(Locale.ROOT));
        Deque<String> labels = new ArrayDeque<>(Arrays.asList(unicode.split("\\.", -1)));
        while (labels.size() > 2 && !(labels.size() == 3 && SECOND_LEVEL.contains(lastTwo(labels)))) {
            labels.removeFirst();
        }
        return labels.size() < 2 ? Optional.empty() : Optional.of(String.join(".", labels));
    }

    private static String lastTwo(Deque<String> labels) {
        List<String> all = List.copyOf(labels);
        return all.get(all.size() - 2) + "." + all.get(all.size() - 1);
    }
}
