package org.paymentassistant.adapter.banking;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.LocalAccountNumbers;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.account.RoutingScheme;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.PostalAddress;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.BeneficiaryId;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

class BeneficiaryDirectoryTest {

    private static final String PATH = "/api/externalBankAccounts";
    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final PaymentAccount AMERICAN = american("021000021");
    private static final String KNOWN =
            "{\"id\":\"B1\",\"currency\":\"EUR\",\"accountNumber\":\"be68 5390 0754 7034\",\"holder\":{\"name\":\"Brasserie\"}}";

    private final Bank bank = new Bank();

    @AfterEach
    void close() {
        bank.close();
    }

    static Stream<ResponseDefinitionBuilder> unclearAnswers() {
        return Stream.of(
                Bank.status(500, "{}"),
                Bank.status(401, "{}"),
                Bank.status(429, "{}"),
                Bank.status(404, "<html>"),
                Bank.ok("{\"id\":"),
                Bank.ok("{\"id\":\"B1\",\"currency\":\"USD\",\"accountNumber\":\"BE68539007547034\"}"),
                Bank.ok("{}").withFixedDelay(6000),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    @ParameterizedTest
    @MethodSource("unclearAnswers")
    void isTransientAndCreatesNothingTwice(ResponseDefinitionBuilder answer) {
        answer(answer);

        assertThatThrownBy(() -> create(DraftSamples.creditor(), Samples.EUR))
                .isInstanceOf(TransientAssistantException.class);
        assertThat(bank.requests("POST")).hasSize(1);
    }

    @Test
    void sendsWhatTheBankTakes() {
        answer(Bank.status(400, "{}"));
        Creditor creditor = DraftSamples.creditor();

        create(
                new Creditor(
                        new PartyName("Müller & Söhne / Großhandel"),
                        creditor.account(),
                        creditor.agent(),
                        creditor.address()),
                Samples.EUR);

        assertThat(sent())
                .isEqualTo(
                        "{\"accountNumber\":\"BE68539007547034\",\"currency\":\"EUR\",\"holderBank\":{\"bic\":\"KREDBEBB\"},"
                                + "\"holder\":{\"name\":\"Muller + Sohne - Grosshandel\",\"type\":\"Corporate\",\"address\":{"
                                + "\"street\":\"Quai aux Briques 12\",\"postCode\":\"1000\",\"city\":\"Bruxelles\",\"country\":\"BE\"}}}");
    }

    @Test
    void sendsAnAmericanAccountWithItsClearingCode() {
        answer(Bank.status(400, "{}"));

        create(american(address("Albany", "NY", "12207")), DOLLAR);

        assertThat(sent())
                .contains("\"clearingCodeType\":\"FW\",\"clearingCode\":\"021000021\",\"name\":\"Bank FW 021000021\"")
                .contains("\"province\":\"NY\"", "\"postCode\":\"12207\"");
    }

    @Test
    void asksForTheAddressThatTheBankDemands() {
        assertThat(create(american(Optional.empty()), DOLLAR)).isEqualTo(needs(InvoiceField.SELLER_ADDRESS));
        assertThat(create(american(address("Albany", "New York", "12207")), DOLLAR))
                .isEqualTo(needs(InvoiceField.SELLER_ADDRESS));
        assertThat(bank.requests()).isEmpty();
    }

    @Test
    void asksForTheBankOfAnAccountThatDoesNotNameIt() {
        PaymentAccount clabe = LocalAccountNumbers.clabe("032180000118359719").orElseThrow();
        Creditor creditor =
                new Creditor(new PartyName("Herramientas"), clabe, Optional.empty(), address("Puebla", "PUE", "72000"));

        assertThat(create(creditor, Currency.getInstance("MXN"))).isEqualTo(needs(InvoiceField.BIC));
    }

    @Test
    void asksForTheNameWhereItHasNoLatinLetters() {
        Creditor creditor =
                new Creditor(new PartyName("株式会社"), Samples.SELLER_ACCOUNT, Optional.empty(), Optional.empty());

        assertThat(create(creditor, Samples.EUR)).isEqualTo(needs(InvoiceField.SELLER_NAME));
    }

    @Test
    void asksForTheBicOnlyWhereTheBankMissesIt() {
        answer(Bank.status(400, "{\"error\":{\"errorMessage\":\"holderBank.bic is required for an IBAN\"}}"));
        Creditor without =
                new Creditor(new PartyName("Brasserie"), Samples.SELLER_ACCOUNT, Optional.empty(), Optional.empty());

        assertThat(create(without, Samples.EUR)).isEqualTo(needs(InvoiceField.BIC));
        assertThat(create(DraftSamples.creditor(), Samples.EUR))
                .isEqualTo(new BeneficiaryCreation.Refused("holderBank.bic is required for an IBAN"));
        assertThat(bank.requests("POST").get(1).getBodyAsString()).contains("\"address\":{\"country\":\"BE\"}");
    }

    @Test
    void knowsTheBankOfAnIbanFromTheDirectory() {
        answer(Bank.status(400, "{}"));
        BankingApiSettings settings =
                bank.settings(Duration.ofSeconds(5)).withAgents(iban -> Optional.of(new Bic("KREDBEBB")));
        try (BankingApi api = BankingApi.connect(settings)) {
            Creditor without = new Creditor(
                    new PartyName("Brasserie"), Samples.SELLER_ACCOUNT, Optional.empty(), Optional.empty());
            assertThat(api.beneficiaries().create(Samples.company(), without, Samples.EUR))
                    .isInstanceOf(BeneficiaryCreation.Refused.class);
        }

        assertThat(sent()).contains("\"bic\":\"KREDBEBB\"");
    }

    @Test
    void takesTheOneThatExists() {
        answer(Bank.status(400, "{\"error\":{\"errorCode\":9,\"errorType\":\"Entry already exists\"}}"));
        bank.list("/externalBankAccounts", "{\"accounts\":[" + KNOWN + "]}");

        assertThat(create(DraftSamples.creditor(), Samples.EUR))
                .isEqualTo(new BeneficiaryCreation.Created(new Beneficiary(
                        new BeneficiaryId("B1"), new PartyName("Brasserie"), Samples.SELLER_ACCOUNT, Samples.EUR)));
    }

    @Test
    void findsAnAccountHoweverItIsWritten() {
        bank.list("/externalBankAccounts", "[" + KNOWN + "]");

        assertThat(bank.api.beneficiaries().findByAccount(Samples.company(), Samples.SELLER_ACCOUNT, Samples.EUR))
                .isPresent();
    }

    @Test
    void takesALocalNumberAtAnotherBankForAnotherAccount() {
        bank.list(
                "/externalBankAccounts",
                "{\"accounts\":[{\"id\":\"B1\",\"currency\":\"USD\",\"accountNumber\":\"549512345\",\"holder\":{\"name\":\"Tools\"},"
                        + "\"holderBank\":{\"clearingCodeType\":\"FW\",\"clearingCode\":\"021000021\"}}]}");

        assertThat(bank.api.beneficiaries().findByAccount(Samples.company(), AMERICAN, DOLLAR))
                .isPresent();
        assertThat(bank.api.beneficiaries().findByAccount(Samples.company(), american("026009593"), DOLLAR))
                .isEmpty();
    }

    @Test
    void neverTakesANumberWithoutBankForTheSame() {
        PaymentAccount japanese = new LocalAccount("1234567", Optional.empty(), Optional.of(new CountryCode("JP")));
        bank.list(
                "/externalBankAccounts",
                "{\"accounts\":[{\"id\":\"B1\",\"currency\":\"JPY\",\"accountNumber\":\"1234567\",\"holder\":{\"name\":\"Tools\"},"
                        + "\"holderBank\":{\"bic\":\"BOTKJPJT\"}}]}");

        assertThat(bank.api.beneficiaries().findByAccount(Samples.company(), japanese, Currency.getInstance("JPY")))
                .isEmpty();
    }

    @Test
    void passesOverWhatItMadeToVerifyPayeesAndWhatIsNoAccount() {
        bank.list(
                "/externalBankAccounts",
                "{\"accounts\":[" + KNOWN.replace("{\"id\":\"B1\"", "{\"id\":\"B0\",\"tag\":\"payee-verification\"")
                        + ",{\"id\":7},7,{\"id\":\"B3\",\"holder\":[]}," + KNOWN + "]}");

        assertThat(bank.api.beneficiaries().findByName(Samples.company(), new PartyName("BRASSERIE")))
                .extracting(Beneficiary::id)
                .containsExactly(new BeneficiaryId("B1"));
    }

    private BeneficiaryCreation create(Creditor creditor, Currency currency) {
        return bank.api.beneficiaries().create(Samples.company(), creditor, currency);
    }

    private void answer(ResponseDefinitionBuilder answer) {
        bank.server.stubFor(post(urlPathEqualTo(PATH)).willReturn(answer));
    }

    private String sent() {
        return bank.requests("POST").get(0).getBodyAsString();
    }

    private static BeneficiaryCreation needs(InvoiceField field) {
        return new BeneficiaryCreation.NeedsMore(Set.of(field));
    }

    private static Creditor american(Optional<PostalAddress> address) {
        return new Creditor(new PartyName("Tools Inc"), AMERICAN, Optional.empty(), address);
    }

    private static PaymentAccount american(String routingNumber) {
        return new LocalAccount(
                "549512345", Optional.of(RoutingNumber.of(RoutingScheme.US_ABA, routingNumber)), Optional.empty());
    }

    private static Optional<PostalAddress> address(String town, String province, String postCode) {
        return Optional.of(new PostalAddress(
                Optional.of("Main Street"),
                Optional.of("1"),
                Optional.of(postCode),
                Optional.of(town),
                Optional.of(province),
                Optional.empty()));
    }
}
