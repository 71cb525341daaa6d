package org.paymentassistant.domain.company;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.BankAccountId;

/**
 * A company of the bank and how it uses the assistant. Immutable.
 *
 * @param id its id
 * @param name its official name
 * @param profile how it appears on invoices
 * @param active whether its assistant takes invoices
 * @param addresses where its assistant is reached, the current one first; empty before the first activation
 * @param securityCode shown in each mail of ours; empty before the first activation
 * @param senders who may hand in invoices
 * @param language what its assistant speaks where the sender's language is not known
 * @param mainAccounts the account to pay from, by currency
 * @param secondPerson who must decide too about a changed account; empty where one person is enough
 */
public record Company(
        CompanyId id,
        PartyName name,
        CompanyProfile profile,
        boolean active,
        List<AssistantAddress> addresses,
        Optional<SecurityCode> securityCode,
        SenderPolicy senders,
        Language language,
        Map<Currency, BankAccountId> mainAccounts,
        Optional<SecondPersonPolicy> secondPerson) {

    public Company {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(senders, "senders");
        Objects.requireNonNull(language, "language");
        addresses = List.copyOf(addresses);
        mainAccounts = Map.copyOf(mainAccounts);
        if (active && (addresses.isEmpty() || securityCode.isEmpty())) {
            throw new IllegalArgumentException("an active assistant has an address and a security code");
        }
    }

    /** A company for which one person is enough. */
    public Company(
            CompanyId id,
            PartyName name,
            CompanyProfile profile,
            boolean active,
            List<AssistantAddress> addresses,
            Optional<SecurityCode> securityCode,
            SenderPolicy senders,
            Language language,
            Map<Currency, BankAccountId> mainAccounts) {
        this(id, name, profile, active, addresses, securityCode, senders, language, mainAccounts, Optional.empty());
    }

    /** The same where others, or nobody, must decide too about a changed account. */
    public Company withSecondPerson(Optional<SecondPersonPolicy> other) {
        return new Company(id, name, profile, active, addresses, securityCode, senders, language, mainAccounts, other);
    }

    /** A company that has not used the assistant yet. */
    public static Company notActivated(CompanyId id, PartyName name, CompanyProfile profile, Language language) {
        return new Company(
                id, name, profile, false, List.of(), Optional.empty(), SenderPolicy.nobody(), language, Map.of());
    }

    /** Whether mail to the address is this company's at the given time. */
    public boolean isReachedAt(MailAddress address, Instant time) {
        return addresses.stream()
                .anyMatch(own -> own.address().equals(address.withoutSubAddress()) && own.isValidAt(time));
    }

    /** The address that is given out. */
    public Optional<MailAddress> currentAddress() {
        return addresses.stream().findFirst().map(AssistantAddress::address);
    }

    /** The same, switched on under an address and with a code; earlier addresses stay valid until the given time. */
    public Company activated(MailAddress address, SecurityCode code, Instant earlierAddressesUntil) {
        List<AssistantAddress> all = new ArrayList<>();
        all.add(new AssistantAddress(address, Optional.empty()));
        for (AssistantAddress earlier : addresses) {
            Instant until =
                    earlier.validUntil().filter(earlierAddressesUntil::isAfter).orElse(earlierAddressesUntil);
            all.add(new AssistantAddress(earlier.address(), Optional.of(until)));
        }
        return new Company(
                id, name, profile, true, all, Optional.of(code), senders, language, mainAccounts, secondPerson);
    }

    /** The same, switched on again under the address and code that it had. */
    public Company reactivated() {
        return new Company(
                id, name, profile, true, addresses, securityCode, senders, language, mainAccounts, secondPerson);
    }

    /** The same, switched off; addresses and code are kept. */
    public Company deactivated() {
        return new Company(
                id, name, profile, false, addresses, securityCode, senders, language, mainAccounts, secondPerson);
    }

    /** The same with other senders. */
    public Company withSenders(SenderPolicy others) {
        return new Company(
                id, name, profile, active, addresses, securityCode, others, language, mainAccounts, secondPerson);
    }

    /** The same with another language. */
    public Company withLanguage(Language other) {
        return new Company(
                id, name, profile, active, addresses, securityCode, senders, other, mainAccounts, secondPerson);
    }

    /** The same with other main accounts. */
    public Company withMainAccounts(Map<Currency, BankAccountId> others) {
        return new Company(id, name, profile, active, addresses, securityCode, senders, language, others, secondPerson);
    }

    /** The same with another security code. */
    public Company withSecurityCode(SecurityCode other) {
        return new Company(
                id,
                name,
                profile,
                active,
                addresses,
                Optional.of(other),
                senders,
                language,
                mainAccounts,
                secondPerson);
    }
}
