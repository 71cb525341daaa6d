package org.paymentassistant.adapter.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryId;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.port.out.PaymentInitiation;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.PaymentInitiationContract;
import org.paymentassistant.tck.Samples;

class Pain001FileTest implements PaymentInitiationContract {

    private static final DebtorAccount OWN =
            new DebtorAccount(Iban.of("FR7630006000011234567890189"), Optional.of(new Bic("AGRIFRPP")));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Override
    public PaymentInitiation paymentInitiation() {
        return Pain001File.in(
                folder,
                (company, account) -> account.value().equals("wallet-eur-1") ? Optional.of(OWN) : Optional.empty(),
                InstantSource.fixed(Samples.NOON),
                new SecureRandom());
    }

    @Override
    public Beneficiary beneficiary() {
        Creditor creditor = DraftSamples.creditor();
        return new Beneficiary(new BeneficiaryId("b1"), creditor.name(), creditor.account(), Samples.EUR);
    }

    @Override
    public void confirmAtTheBank(BankDraftId draft) {
        Path own = folder.resolve(Samples.COMPANY_ID.value());
        String name = draft.value() + ".xml";
        try {
            Files.move(own.resolve(name), own.resolve("uploaded").resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void leavesOnlyWholeFiles() throws IOException {
        accepted(paymentInitiation());

        try (var files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file ->
                            assertThat(file.getFileName().toString()).matches("draft0001-0001-[0-9a-f]{8}\\.xml"));
        }
    }

    @Test
    void keepsCompaniesApart() {
        BankDraftId id = accepted(paymentInitiation());

        assertThat(paymentInitiation().findByTag(Samples.notActivated("company-2"), TAG))
                .isEmpty();
        paymentInitiation().deleteUnconfirmed(Samples.notActivated("company-2"), id);
        assertThat(paymentInitiation().findByTag(company(), TAG)).hasSize(1);
    }

    @Test
    void deletesNothingOutsideItsFolder() throws IOException {
        Path other = Files.writeString(folder.resolve("other.xml"), "x");

        paymentInitiation().deleteUnconfirmed(company(), new BankDraftId("../other"));

        assertThat(other).exists();
    }

    @Test
    void refusesAnAccountWithoutKnownNumber() {
        PaymentInitiation files = Pain001File.in(folder, (company, account) -> Optional.empty());

        assertThat(files.submit(company(), TAG, instruction(), beneficiary()))
                .isInstanceOf(SubmissionResult.Refused.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isUnavailableWhereNothingCanBeWritten() throws IOException {
        Files.writeString(folder.resolve(Samples.COMPANY_ID.value()), "a file where the folder should be");

        assertThat(paymentInitiation().submit(company(), TAG, instruction(), beneficiary()))
                .isEqualTo(new SubmissionResult.Unavailable());
    }

    @Test
    void knowsItsFilesAfterARestart() {
        BankDraftId first = accepted(paymentInitiation());
        confirmAtTheBank(first);
        BankDraftId second = accepted(paymentInitiation());

        assertThat(paymentInitiation().findByTag(company(), TAG))
                .containsExactly(
                        new BankDraft(first, TAG, BankDraft.State.CONFIRMED),
                        new BankDraft(second, TAG, BankDraft.State.UNCONFIRMED));
    }

    private BankDraftId accepted(PaymentInitiation files) {
        return ((SubmissionResult.Accepted) files.submit(company(), TAG, instruction(), beneficiary())).bankDraft();
    }
}
