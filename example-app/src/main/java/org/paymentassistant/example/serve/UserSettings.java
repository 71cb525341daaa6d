package org.paymentassistant.example.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.example.web.login.LocalUser;
import org.paymentassistant.example.web.login.Role;

/** Who may sign in at the pages, as it is configured. A bank has a login of its own. */
final class UserSettings {

    private UserSettings() {}

    static List<LocalUser> all(ConfigFile file, List<CompanySettings> companies) {
        Set<String> ids = companies.stream()
                .map(company -> company.company().id().value())
                .collect(Collectors.toSet());
        List<LocalUser> users = new ArrayList<>();
        file.partsAfter("user.").forEach(name -> user(file, name, ids).ifPresent(users::add));
        return List.copyOf(users);
    }

    private static Optional<LocalUser> user(ConfigFile file, String name, Set<String> companies) {
        String prefix = "user." + name + ".";
        String company = file.text(prefix + "company");
        if (!company.isEmpty() && !companies.contains(company)) {
            file.note(prefix + "company", "is no company of this configuration");
        }
        file.text(prefix + "address");
        file.text(prefix + "password-hash");
        Optional<MailAddress> address = file.value(prefix + "address", "e-mail address", MailAddress::new);
        Role role = file.value(
                        prefix + "role",
                        "one of administrator, member",
                        text -> Role.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(Role.MEMBER);
        return address.filter(known -> companies.contains(company))
                .flatMap(known -> file.value(
                        prefix + "password-hash",
                        "hash that ./assistant hash-password makes, or the user's name has other than lower-case"
                                + " letters, digits, - and _",
                        hash -> LocalUser.of(name, new CompanyId(company), known, role, hash)));
    }
}
