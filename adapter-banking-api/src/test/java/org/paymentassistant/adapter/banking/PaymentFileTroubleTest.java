package org.paymentassistant.adapter.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.port.out.PaymentInitiation;
import org.paymentassistant.tck.BankTrouble;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.PaymentInitiationTroubleContract;
import org.paymentassistant.tck.Samples;

/** Payment files whose folder cannot be used for a while. */
class PaymentFileTroubleTest implements PaymentInitiationTroubleContract {

    private static final Iban IBAN = Iban.of("FR7630006000011234567890189");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path parent;

    @SuppressWarnings("NullAway.Init") // set before each test
    private PaymentFiles bank;

    @BeforeEach
    void open() {
        BankAccount account = Samples.bankAccount("wallet-eur-1", Samples.EUR);
        OwnAccount own = new OwnAccount(
                account.id(), account.currency(), account.label(), new DebtorAccount(IBAN, Optional.empty()));
        bank = PaymentFiles.in(folder(), Map.of(Samples.COMPANY_ID, List.of(own)), InstantSource.fixed(Samples.NOON));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private Path folder() {
        return parent.resolve("files");
    }

    @Override
    public PaymentInitiation paymentInitiation() {
        return bank.payments();
    }

    @Override
    public Beneficiary beneficiary() {
        return ((BeneficiaryCreation.Created)
                        PaymentFiles.in(parent.resolve("others"), Map.of(), InstantSource.fixed(Samples.NOON))
                                .beneficiaries()
                                .create(Samples.company(), DraftSamples.creditor(), Samples.EUR))
                .beneficiary();
    }

    @Override
    public boolean finds() {
        return false;
    }

    @Override
    public Set<BankTrouble> troubles() {
        return EnumSet.of(BankTrouble.FAILURE);
    }

    /** A file stands where the folder belongs. */
    @Override
    public void nextSubmissionMeets(BankTrouble trouble) {
        write(folder());
    }

    @Override
    public void nextDeletionMeets(BankTrouble trouble) {
        throw new UnsupportedOperationException("files are not deleted");
    }

    @Override
    public void everyLookMeets(BankTrouble trouble) {
        throw new UnsupportedOperationException("files are not looked up");
    }

    @Override
    public void troubleEnds() {
        // nothing is late
    }

    @Override
    public List<BankDraftId> standing() {
        assertThat(folder()).isRegularFile();
        try (Stream<Path> files = Files.walk(parent)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .map(file -> new BankDraftId(folder().relativize(file).toString()))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "in the way");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
