package org.paymentassistant.example.bank.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.paymentassistant.adapter.banking.ApiCredentials;
import org.paymentassistant.adapter.banking.BankingApi;
import org.paymentassistant.adapter.banking.BankingApiSettings;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.example.bank.BankSettings;
import org.paymentassistant.example.bank.CompanySetup;
import org.paymentassistant.example.bank.LedgerWallet;
import org.paymentassistant.example.bank.PaymentStatus;
import org.paymentassistant.example.bank.SimulatedBank;
import org.paymentassistant.example.bank.SteppingClock;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

/** A simulated bank with two companies, and the assistant's adapter that speaks to it over HTTP. */
final class ConnectedBank implements AutoCloseable {

    private static final Map<CompanyId, ApiCredentials> USERS = Map.of(
            Samples.COMPANY_ID,
            new ApiCredentials("atelier", "secret of atelier"),
            new CompanyId("company-2"),
            new ApiCredentials("nordlicht", "secret of nordlicht"));

    final SteppingClock clock = new SteppingClock(Samples.NOON.toString());
    final SimulatedBank bank;
    final BankingApi api;

    ConnectedBank() {
        this(settings -> settings);
    }

    ConnectedBank(UnaryOperator<BankSettings> change) {
        BankSettings settings = BankSettings.of(
                clock,
                new Random(7),
                CompanySetup.withUsualWallets("atelier", "secret of atelier", "Atelier Petit"),
                new CompanySetup("nordlicht", "secret of nordlicht", "Nordlicht", List.of()));
        bank = SimulatedBank.start(change.apply(settings));
        BankingApiSettings client =
                BankingApiSettings.of(bank.address(), company -> Optional.ofNullable(USERS.get(company)));
        api = BankingApi.connect(client.withClock(clock, client.zone())
                .withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(2))
                .withPauseBeforeRetry(Duration.ofMillis(5)));
    }

    Beneficiary beneficiary() {
        BeneficiaryCreation creation =
                api.beneficiaries().create(Samples.company(), DraftSamples.creditor(), Samples.EUR);
        return ((BeneficiaryCreation.Created) creation).beneficiary();
    }

    /** The sample payment, from the company's wallet in euros. */
    PaymentInstruction instruction() {
        PaymentInstruction sample = DraftSamples.instruction(1);
        return new PaymentInstruction(
                new BankAccountId(wallet("EUR")),
                sample.creditor(),
                sample.instructedAmount(),
                sample.requestedExecutionDate(),
                sample.remittanceInformation(),
                sample.endToEndId(),
                sample.chargeBearer());
    }

    String wallet(String currency) {
        return bank.ledger().wallets().stream()
                .filter(wallet -> wallet.currency().equals(currency))
                .map(LedgerWallet::id)
                .findFirst()
                .orElseThrow();
    }

    /** Does what a person does in the bank's pages. */
    void release(String payment) {
        bank.setStatus(payment, PaymentStatus.PLANNED);
    }

    Company company() {
        return Samples.company();
    }

    @Override
    public void close() {
        api.close();
        bank.close();
    }
}
