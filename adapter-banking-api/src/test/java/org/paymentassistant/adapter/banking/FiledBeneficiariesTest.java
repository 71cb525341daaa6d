package org.paymentassistant.adapter.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.account.RoutingScheme;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.tck.BeneficiaryDirectoryContract;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

class FiledBeneficiariesTest implements BeneficiaryDirectoryContract {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Override
    public BeneficiaryDirectory beneficiaries() {
        return new FiledBeneficiaries(folder);
    }

    @Test
    void knowsLocalAccountsAfterARestart() {
        PaymentAccount account = new LocalAccount(
                "549512345", Optional.of(RoutingNumber.of(RoutingScheme.US_ABA, "021000021")), Optional.empty());
        Beneficiary created = create("Tools Inc", account);

        assertThat(beneficiaries().findByAccount(company(), account, Samples.EUR))
                .contains(created);
    }

    @Test
    void notesTheSameCreditorOnce() {
        Beneficiary first = create("Brasserie du Canal SA", Samples.SELLER_ACCOUNT);

        assertThat(create("Brasserie du Canal", Samples.SELLER_ACCOUNT)).isEqualTo(first);
    }

    @Test
    void passesOverATornLineAndKeepsWhatCameAfterIt() throws IOException {
        create("Brasserie du Canal SA", Samples.SELLER_ACCOUNT);
        Path file = folder.resolve(company().id().value()).resolve("beneficiaries.jsonl");
        Files.writeString(file, "\n{\"id\":\"beneficiary-2\",\"na", StandardOpenOption.APPEND);
        Beneficiary later = create("Quartz", Samples.OTHER_ACCOUNT);

        assertThat(beneficiaries().findByAccount(company(), Samples.OTHER_ACCOUNT, Samples.EUR))
                .contains(later);
        assertThat(beneficiaries().findByAccount(company(), Samples.SELLER_ACCOUNT, Samples.EUR))
                .isPresent();
    }

    private Beneficiary create(String name, PaymentAccount account) {
        Creditor creditor = new Creditor(
                new PartyName(name),
                account,
                Optional.empty(),
                DraftSamples.creditor().address());
        return ((BeneficiaryCreation.Created) beneficiaries().create(company(), creditor, Samples.EUR)).beneficiary();
    }
}
