package org.paymentassistant.port.out;

import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.PayeeMatch;

/** Asks whether a name belongs to an account. Thread-safe; never throws because a bank does not answer. */
public interface PayeeVerification {

    /** The bank's answer, within a few seconds, or that none is available. */
    PayeeMatch verify(Company company, PartyName name, PaymentAccount account);
}
