package org.paymentassistant.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.tck.BeneficiaryDirectoryContract;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

class InMemoryBeneficiaryDirectoryTest implements BeneficiaryDirectoryContract {

    private final InMemoryBank bank = new InMemoryBank();

    @Override
    public BeneficiaryDirectory beneficiaries() {
        return bank.beneficiaries();
    }

    @Test
    void asksForWhatTheBankRequiresAndTheCreditorLacks() {
        bank.requireOfBeneficiaries(Set.of(InvoiceField.BIC, InvoiceField.SELLER_ADDRESS));
        Creditor sample = DraftSamples.creditor();
        Creditor creditor = new Creditor(sample.name(), sample.account(), sample.agent(), Optional.empty());

        BeneficiaryCreation creation = bank.beneficiaries().create(Samples.company(), creditor, Samples.EUR);

        assertThat(creation).isEqualTo(new BeneficiaryCreation.NeedsMore(Set.of(InvoiceField.SELLER_ADDRESS)));
    }
}
