package org.paymentassistant.port.out;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.Creditor;

/** The creditors that the bank knows for a company. Thread-safe. Failures of the bank are transient exceptions. */
public interface BeneficiaryDirectory {

    /** The beneficiary with an account, payable in a currency. */
    Optional<Beneficiary> findByAccount(Company company, PaymentAccount account, Currency currency);

    /** Beneficiaries whose name is the same apart from case, accents and legal form. */
    List<Beneficiary> findByName(Company company, PartyName name);

    /** Makes a creditor known to the bank. Called only after {@link #findByAccount} found none. */
    BeneficiaryCreation create(Company company, Creditor creditor, Currency currency);
}
