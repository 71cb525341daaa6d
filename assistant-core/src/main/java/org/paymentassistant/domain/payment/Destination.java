package org.paymentassistant.domain.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.account.RoutingScheme;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.party.PostalAddress;

/**
 * What a credit transfer to one place in one currency asks for. Immutable and thread-safe; made by
 * {@link DestinationRules}.
 */
public final class Destination {

    private final List<AccountForm> accounts;
    private final Set<AddressPart> address;
    private final boolean purposeNeeded;
    private final int longestText;
    private final Optional<BigDecimal> largestAmount;

    Destination(
            List<AccountForm> accounts,
            Set<AddressPart> address,
            boolean purposeNeeded,
            int longestText,
            Optional<BigDecimal> largestAmount) {
        this.accounts = List.copyOf(accounts);
        this.address = Set.copyOf(address);
        this.purposeNeeded = purposeNeeded;
        this.longestText = longestText;
        this.largestAmount = largestAmount;
    }

    /** Whether an account has a form that is used here, with right check digits where the form has them. */
    public boolean accepts(PaymentAccount account) {
        return accounts.stream().anyMatch(form -> form.accepts(account));
    }

    /** Whether accounts are named by IBAN here, alone or beside local numbers. */
    public boolean takesIban() {
        return accounts.stream().anyMatch(AccountForm::iban);
    }

    /** The scheme in which banks are numbered here, where a local number needs one. */
    public Optional<RoutingScheme> routingScheme() {
        return accounts.stream().flatMap(form -> form.bank().scheme().stream()).findFirst();
    }

    /**
     * What is missing to name the bank of an account.
     *
     * @param account an account that is accepted here; not null
     * @param agent the bank's BIC where known; not null
     * @return {@link InvoiceField#BIC} and {@link InvoiceField#ROUTING_NUMBER} as far as they are needed and absent
     */
    public List<InvoiceField> missingOfBank(PaymentAccount account, Optional<Bic> agent) {
        Optional<RoutingNumber> routing = account.fold(iban -> Optional.empty(), LocalAccount::routingNumber);
        return accounts.stream()
                .filter(form -> form.accepts(account))
                .findFirst()
                .map(form -> form.bank().missing(routing, agent.isPresent()))
                .orElse(List.of());
    }

    /** The parts of the creditor's address that are needed and not in this one, in the order of an address. */
    public List<AddressPart> missingOfAddress(PostalAddress known) {
        List<AddressPart> missing = new ArrayList<>();
        for (AddressPart part : AddressPart.values()) {
            if (address.contains(part) && !part.isIn(known)) {
                missing.add(part);
            }
        }
        return missing;
    }

    /** Whether transfers without a code of their purpose are refused. */
    public boolean needsPurpose() {
        return purposeNeeded;
    }

    /** How many characters of text reach the creditor; positive. */
    public int longestText() {
        return longestText;
    }

    /** The largest amount of one transfer, where the scheme sets one. */
    public Optional<BigDecimal> largestAmount() {
        return largestAmount;
    }
}
