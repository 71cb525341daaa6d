package org.paymentassistant.example.web.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paymentassistant.domain.company.PublicMailDomains;
import org.paymentassistant.domain.company.SenderPolicy;
import org.paymentassistant.domain.mail.MailAddress;

/**
 * The allowed and blocked senders as they are typed: one a line, or parted by commas, semicolons or spaces.
 *
 * @param addresses as typed
 * @param domains as typed
 * @param blocked as typed
 */
public record SenderForm(String addresses, String domains, String blocked) {

    static SenderForm of(SenderPolicy policy) {
        return new SenderForm(
                lines(policy.addresses().stream().map(MailAddress::value)),
                lines(policy.domains().stream()),
                lines(policy.blocked().stream().map(MailAddress::value)));
    }

    static String lines(Stream<String> parts) {
        return parts.sorted().collect(Collectors.joining("\n"));
    }

    /** The policy, or what is wrong with it. */
    record Read(SenderPolicy policy, List<Problem> problems) {}

    /** A part that cannot be used, and the key of the words that say why. */
    record Problem(String part, String key) {}

    Read read() {
        List<Problem> problems = new ArrayList<>();
        Set<MailAddress> allowed = addresses(addresses, problems::add);
        Set<MailAddress> refused = addresses(blocked, problems::add);
        Set<String> whole = new LinkedHashSet<>();
        for (String part : parts(domains)) {
            domain(part, problems::add).ifPresent(whole::add);
        }
        return new Read(new SenderPolicy(allowed, whole, refused), List.copyOf(problems));
    }

    /** Addresses as they are typed; what is none is a problem. */
    static Set<MailAddress> addresses(String typed, Consumer<Problem> problems) {
        Set<MailAddress> addresses = new LinkedHashSet<>();
        for (String part : parts(typed)) {
            MailAddress.parse(part)
                    .ifPresentOrElse(addresses::add, () -> problems.accept(new Problem(part, "senders.error.address")));
        }
        return addresses;
    }

    private static Optional<String> domain(String part, Consumer<Problem> problems) {
        String domain = part.startsWith("@") ? part.substring(1) : part;
        boolean isDomain =
                domain.indexOf('.') > 0 && MailAddress.parse("a@" + domain).isPresent();
        if (!isDomain || PublicMailDomains.contains(domain)) {
            problems.accept(new Problem(part, isDomain ? "senders.error.public" : "senders.error.domain"));
            return Optional.empty();
        }
        return Optional.of(domain.toLowerCase(Locale.ROOT));
    }

    private static List<String> parts(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
