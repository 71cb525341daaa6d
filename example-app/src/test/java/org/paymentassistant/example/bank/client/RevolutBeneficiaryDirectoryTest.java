package org.paymentassistant.example.bank.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.account.RoutingScheme;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.tck.BeneficiaryDirectoryContract;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

class RevolutBeneficiaryDirectoryTest implements BeneficiaryDirectoryContract {

    private static final PaymentAccount AMERICAN = new LocalAccount(
            "549512345", Optional.of(RoutingNumber.of(RoutingScheme.US_ABA, "021000021")), Optional.empty());

    private final ConnectedRevolut bank = new ConnectedRevolut();

    @AfterEach
    void close() {
        bank.close();
    }

    @Override
    public BeneficiaryDirectory beneficiaries() {
        return bank.api.beneficiaries();
    }

    @Test
    void findsAnAmericanAccountByNumberAndBank() {
        Creditor creditor = new Creditor(
                new PartyName("Tools Inc"),
                AMERICAN,
                Optional.empty(),
                DraftSamples.creditor().address());
        Beneficiary created =
                ((BeneficiaryCreation.Created) beneficiaries().create(company(), creditor, Samples.EUR)).beneficiary();

        assertThat(beneficiaries().findByAccount(company(), AMERICAN, Samples.EUR))
                .contains(created);
        PaymentAccount elsewhere = new LocalAccount(
                "549512345", Optional.of(RoutingNumber.of(RoutingScheme.US_ABA, "026009593")), Optional.empty());
        assertThat(beneficiaries().findByAccount(company(), elsewhere, Samples.EUR))
                .isEmpty();
    }

    @Test
    void asksForWhatTheDestinationNeeds() {
        Creditor nowhere = new Creditor(new PartyName("Tools Inc"), AMERICAN, Optional.empty(), Optional.empty());

        assertThat(beneficiaries().create(company(), nowhere, Samples.EUR))
                .isEqualTo(new BeneficiaryCreation.NeedsMore(Set.of(InvoiceField.SELLER_ADDRESS)));
        assertThat(bank.bank.counterparties()).isEmpty();
    }

    @Test
    void asksForANameWithLetters() {
        Creditor sample = DraftSamples.creditor();
        Creditor nameless = new Creditor(new PartyName("4 2"), sample.account(), sample.agent(), sample.address());

        assertThat(beneficiaries().create(company(), nameless, Samples.EUR))
                .isEqualTo(new BeneficiaryCreation.NeedsMore(Set.of(InvoiceField.SELLER_NAME)));
    }
}
