package org.paymentassistant.example.bank.client;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.paymentassistant.adapter.banking.OAuthClient;
import org.paymentassistant.adapter.banking.OAuthTokens;
import org.paymentassistant.adapter.banking.RevolutDrafts;
import org.paymentassistant.adapter.banking.RevolutSettings;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.example.bank.AccountNumber;
import org.paymentassistant.example.bank.SteppingClock;
import org.paymentassistant.example.bank.revolut.RevolutAccount;
import org.paymentassistant.example.bank.revolut.RevolutCompany;
import org.paymentassistant.example.bank.revolut.RevolutDraft;
import org.paymentassistant.example.bank.revolut.SimulatedRevolut;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

/** A simulated bank with two companies, and the assistant's adapter that speaks to it over HTTP. */
final class ConnectedRevolut implements AutoCloseable {

    private static final KeyPair KEYS = newKeys();

    final SteppingClock clock = new SteppingClock(Samples.NOON.toString());
    final SimulatedRevolut bank =
            SimulatedRevolut.start(clock, new Random(11), company("atelier"), company("nordlicht"));
    final OAuthTokens tokens = OAuthTokens.at(bank.address(), ConnectedRevolut::client, clock);
    final RevolutDrafts api = connect(tokens, clock);

    private RevolutDrafts connect(OAuthTokens by, InstantSource time) {
        return RevolutDrafts.connect(RevolutSettings.of(bank.address(), by)
                .withClock(time, ZoneOffset.UTC)
                .withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(2))
                .withPauseBeforeRetry(Duration.ofMillis(5)));
    }

    private static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RevolutCompany company(String name) {
        return new RevolutCompany(
                name,
                "assistant.example",
                KEYS.getPublic(),
                "refresh token of " + name,
                List.of(
                        new RevolutAccount("EUR", "Main", new AccountNumber("LT479259808892168739")),
                        new RevolutAccount("GBP", "London", new AccountNumber("GB82WEST12345698765432"))));
    }

    private static Optional<OAuthClient> client(CompanyId company) {
        return Optional.ofNullable(Map.of(Samples.COMPANY_ID, "atelier", new CompanyId("company-2"), "nordlicht")
                        .get(company))
                .map(name ->
                        new OAuthClient(name, "assistant.example", KEYS::getPrivate, () -> "refresh token of " + name));
    }

    Beneficiary beneficiary() {
        BeneficiaryCreation creation =
                api.beneficiaries().create(Samples.company(), DraftSamples.creditor(), Samples.EUR);
        return ((BeneficiaryCreation.Created) creation).beneficiary();
    }

    /** The sample payment, from the company's account in euros. */
    PaymentInstruction instruction() {
        PaymentInstruction sample = DraftSamples.instruction(1);
        BankAccount euros = api.accounts().accounts(company()).stream()
                .filter(account -> account.currency().equals(Samples.EUR))
                .findFirst()
                .orElseThrow();
        return new PaymentInstruction(
                euros.id(),
                sample.creditor(),
                sample.instructedAmount(),
                sample.requestedExecutionDate(),
                sample.remittanceInformation(),
                sample.endToEndId(),
                sample.chargeBearer());
    }

    Company company() {
        return Samples.company();
    }

    /** What stands there and was not deleted. */
    List<RevolutDraft> standing() {
        return bank.drafts().stream()
                .filter(draft -> draft.state() != RevolutDraft.State.DELETED)
                .toList();
    }

    @Override
    public void close() {
        api.close();
        tokens.close();
        bank.close();
    }
}
