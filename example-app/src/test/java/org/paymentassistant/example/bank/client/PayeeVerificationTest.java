package org.paymentassistant.example.bank.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.PayeeMatch;
import org.paymentassistant.example.bank.AccountNumber;
import org.paymentassistant.example.bank.BankFault;
import org.paymentassistant.example.bank.BicRule;
import org.paymentassistant.example.bank.HolderType;
import org.paymentassistant.example.bank.RequestKind;
import org.paymentassistant.tck.Samples;

class PayeeVerificationTest {

    private final ConnectedBank bank =
            new ConnectedBank(settings -> settings.withBicRule(BicRule.OPTIONAL_WITHIN_SEPA));

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void comparesNamesAndLeavesNoBeneficiaryBehind() {
        holder("Brasserie du Canal SA", HolderType.CORPORATE);

        assertThat(verify("Brasserie du Canal SA")).isEqualTo(new PayeeMatch.Match());
        assertThat(verify("Brasserie du Canall SA"))
                .isEqualTo(new PayeeMatch.CloseMatch(new PartyName("Brasserie du Canal SA")));
        assertThat(verify("Quartz Trading Ltd")).isEqualTo(new PayeeMatch.NoMatch());
        assertThat(bank.bank.ledger().beneficiaries()).isEmpty();
    }

    @Test
    void takesAPersonsNameForAMatch() {
        holder("Anna Petit", HolderType.INDIVIDUAL);

        assertThat(verify("ANNA PETIT")).isEqualTo(new PayeeMatch.Match());
    }

    @Test
    void neverTakesWhatACrashLeftBehindForABeneficiary() {
        bank.bank.faults().on(RequestKind.DELETE_BENEFICIARY).always(BankFault.requestLost());

        assertThat(verify("Brasserie du Canal SA")).isEqualTo(new PayeeMatch.Match());
        assertThat(bank.bank.ledger().beneficiaries()).hasSize(1);
        assertThat(bank.api.beneficiaries().findByAccount(bank.company(), Samples.SELLER_ACCOUNT, Samples.EUR))
                .isEmpty();
    }

    private PayeeMatch verify(String name) {
        return bank.api.payeeVerification().verify(bank.company(), new PartyName(name), Samples.SELLER_ACCOUNT);
    }

    private void holder(String name, HolderType type) {
        bank.bank.payees().register(new AccountNumber(Samples.SELLER_ACCOUNT.key()), name, type);
    }
}
