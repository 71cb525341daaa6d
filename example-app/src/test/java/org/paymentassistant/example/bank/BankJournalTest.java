package org.paymentassistant.example.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bank remembers that is started again. */
class BankJournalTest {

    @TempDir
    private Path folder;

    private final SteppingClock clock = new SteppingClock("2026-01-14T08:00:00Z");

    @Test
    void goesOnWhereAnEarlierProcessEnded() throws IOException {
        BankLedger before;
        try (SimulatedBank bank = start()) {
            draft(bank, "PA-1");
            String second = draft(bank, "PA-2");
            assertThat(client(bank).delete("/payments/" + second).status()).isLessThan(300);
            before = bank.ledger();
        }

        try (SimulatedBank again = start()) {
            assertThat(again.ledger().payments()).isEqualTo(before.payments()).hasSize(2);
            assertThat(again.ledger().drafts()).hasSize(1);
            assertThat(again.ledger().wallets()).isEqualTo(before.wallets());
            draft(again, "PA-3");
            assertThat(again.ledger().payments()).hasSize(3);
        }
        assertThat(SimulatedBank.ledger(settings(), file()).payments()).hasSize(3);
    }

    @Test
    void remembersWhatItGaveNoAnswerTo() throws IOException {
        try (SimulatedBank bank = start()) {
            bank.faults().on(RequestKind.CREATE_PAYMENT).always(BankFault.answerLost());
            assertThatIOException().isThrownBy(() -> draft(bank, "PA-1"));
        }

        try (SimulatedBank again = start()) {
            assertThat(again.ledger().paymentsTagged("PA-1")).hasSize(1);
        }
    }

    @Test
    void leavesOutARequestThatWasNotWrittenToItsEnd() throws IOException {
        try (SimulatedBank bank = start()) {
            draft(bank, "PA-1");
        }
        Files.writeString(file(), "{\"at\":\"2026-01-14T08", StandardOpenOption.APPEND);

        try (SimulatedBank again = start()) {
            assertThat(again.ledger().payments()).hasSize(1);
            draft(again, "PA-2");
        }
        assertThat(SimulatedBank.ledger(settings(), file()).payments()).hasSize(2);
    }

    private Path file() {
        return folder.resolve("bank.jsonl");
    }

    private BankSettings settings() {
        return BankSettings.of(clock, new Random(7), CompanySetup.withUsualWallets("acme", "secret", "Acme SA"));
    }

    private SimulatedBank start() {
        return SimulatedBank.start(settings(), file());
    }

    private BankClient client(SimulatedBank bank) {
        return new BankClient(bank.address(), clock, "acme", "secret");
    }

    private String draft(SimulatedBank bank, String tag) throws IOException {
        BankClient client = client(bank);
        client.post("/externalBankAccounts", Bodies.beneficiary()).json();
        String wallet = bank.ledger().wallets().get(0).id();
        String beneficiary = bank.ledger().beneficiaries().get(0).id();
        return client.post("/payments", Bodies.payment(wallet, beneficiary, tag))
                .text("/payment/id");
    }
}
