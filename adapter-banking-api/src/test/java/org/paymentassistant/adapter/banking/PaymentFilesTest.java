package org.paymentassistant.adapter.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.PayeeMatch;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.port.out.BankAccountResolver;
import org.paymentassistant.tck.BankAccountResolverContract;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.PaymentInitiationContract;
import org.paymentassistant.tck.Samples;

class PaymentFilesTest implements BankAccountResolverContract {

    private static final Iban IBAN = Iban.of("FR7630006000011234567890189");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Override
    public BankAccountResolver resolver(Company company, List<BankAccount> accounts) {
        List<OwnAccount> own = accounts.stream().map(PaymentFilesTest::own).toList();
        return PaymentFiles.in(folder, Map.of(company.id(), own), InstantSource.fixed(Samples.NOON))
                .accounts();
    }

    private static OwnAccount own(BankAccount account) {
        return new OwnAccount(
                account.id(), account.currency(), account.label(), new DebtorAccount(IBAN, Optional.empty()));
    }

    @Test
    void writesADraftFromEachAccountThatItShows() {
        BankAccount account = Samples.bankAccount("wallet-eur-1", Samples.EUR);
        try (PaymentFiles bank = PaymentFiles.in(
                folder, Map.of(Samples.COMPANY_ID, List.of(own(account))), InstantSource.fixed(Samples.NOON))) {
            Beneficiary known = ((BeneficiaryCreation.Created)
                            bank.beneficiaries().create(Samples.company(), DraftSamples.creditor(), Samples.EUR))
                    .beneficiary();

            assertThat(bank.payments()
                            .submit(
                                    Samples.company(),
                                    PaymentInitiationContract.TAG,
                                    DraftSamples.instruction(1),
                                    known))
                    .isInstanceOf(SubmissionResult.Accepted.class);
            assertThat(bank.accounts().accounts(Samples.company()).get(0).maskedNumber())
                    .doesNotContain("0011234567890");
            assertThat(bank.payeeVerification().verify(Samples.company(), known.name(), known.account()))
                    .isEqualTo(new PayeeMatch.NotAvailable());
        }
    }

    @Test
    void knowsNoAccountOfAnotherCompany() {
        try (PaymentFiles bank = PaymentFiles.in(folder, Map.of(), InstantSource.fixed(Samples.NOON))) {
            assertThat(bank.accounts().accounts(Samples.company())).isEmpty();
        }
    }
}
