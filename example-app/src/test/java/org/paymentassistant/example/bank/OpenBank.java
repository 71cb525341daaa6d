package org.paymentassistant.example.bank;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A bank with two companies on a Wednesday morning at nine, and the requests that most tests need. */
final class OpenBank implements AutoCloseable {
    static final String USER = "acme";
    static final String SECRET = "top secret of acme";
    static final String GERMAN_IBAN = "DE79100100100012345678";

    final SteppingClock clock = new SteppingClock("2026-01-14T08:00:00Z");
    final SimulatedBank bank;
    final BankClient client;
    final BankClient otherClient;

    OpenBank() {
        this(settings -> settings);
    }

    OpenBank(UnaryOperator<BankSettings> change) {
        BankSettings settings = BankSettings.of(
                        clock,
                        new Random(7),
                        CompanySetup.withUsualWallets(USER, SECRET, "Acme SA"),
                        new CompanySetup("empty", "another secret", "Empty GmbH", List.of()))
                .withWebhookPause(Duration.ofMillis(5));
        bank = SimulatedBank.start(change.apply(settings));
        client = new BankClient(bank.address(), clock, USER, SECRET);
        otherClient = new BankClient(bank.address(), clock, "empty", "another secret");
    }

    String walletId(String currency) {
        return bank.ledger().wallets().stream()
                .filter(wallet -> wallet.currency().equals(currency))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Creates a beneficiary with a German account and gives its identifier. */
    String beneficiary() throws IOException {
        client.post("/externalBankAccounts", Bodies.beneficiary()).json();
        return bank.ledger()
                .beneficiaries()
                .get(bank.ledger().beneficiaries().size() - 1)
                .id();
    }

    /** Creates a beneficiary and an unconfirmed payment to it and gives the payment's identifier. */
    String draft() throws IOException {
        return draft("PA-1");
    }

    String draft(String tag) throws IOException {
        Reply reply = client.post("/payments", Bodies.payment(walletId("EUR"), beneficiary(), tag));
        return reply.text("/payment/id");
    }

    @Override
    public void close() {
        bank.close();
    }
}
