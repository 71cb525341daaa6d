package org.paymentassistant.adapter.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.account.RoutingScheme;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.ChargeBearer;
import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.domain.payment.CreditorReference;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.EndToEndId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.PurposeCode;
import org.paymentassistant.domain.payment.ReferenceType;
import org.paymentassistant.domain.payment.RemittanceInformation;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

class Pain001DocumentTest {

    private static final DebtorAccount OWN =
            new DebtorAccount(Iban.of("FR7630006000011234567890189"), Optional.empty());

    @Test
    void writesASepaTransfer() {
        String xml = xml(DraftSamples.instruction(1));

        assertThat(xml)
                .contains("<MsgId>draft0001</MsgId><CreDtTm>2026-03-10T12:00:00Z</CreDtTm><NbOfTxs>1</NbOfTxs>")
                .contains("<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>")
                .contains("<ReqdExctnDt><Dt>2026-03-31</Dt></ReqdExctnDt>")
                .contains("<DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt>")
                .contains("<ChrgBr>SLEV</ChrgBr>")
                .contains("<InstdAmt Ccy=\"EUR\">1234.56</InstdAmt>")
                .contains("<StrtNm>Quai aux Briques</StrtNm><BldgNb>12</BldgNb><PstCd>1000</PstCd>")
                .contains("<CdtrAcct><Id><IBAN>BE68539007547034</IBAN></Id></CdtrAcct>")
                .contains("<Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>RF18539007547034</Ref>");
        assertValid(xml);
    }

    @Test
    void writesATransferToAnAmericanAccount() {
        PaymentAccount account = new LocalAccount(
                "549512345", Optional.of(RoutingNumber.of(RoutingScheme.US_ABA, "021000021")), Optional.empty());
        Creditor creditor =
                new Creditor(new PartyName("Tools & Sons Inc"), account, Optional.empty(), Optional.empty());

        String xml = xml(payment(creditor, "99.00", "USD", new RemittanceInformation.Unstructured("Invoice № 7 <é>")));

        assertThat(xml)
                .contains("<ClrSysMmbId><ClrSysId><Cd>USABA</Cd></ClrSysId><MmbId>021000021</MmbId></ClrSysMmbId>")
                .contains("<CdtrAcct><Id><Othr><Id>549512345</Id></Othr></Id></CdtrAcct>")
                .contains("<Nm>Tools + Sons Inc</Nm>")
                .contains("<Ustrd>Invoice No 7 (e)</Ustrd>")
                .doesNotContain("SEPA");
        assertValid(xml);
    }

    @Test
    void writesASwissReference() {
        Creditor creditor = new Creditor(
                new PartyName("Müller AG"),
                PaymentAccount.of(Iban.of("CH4431999123000889012")),
                Optional.of(new Bic("POFICHBEXXX")),
                Optional.empty());
        RemittanceInformation reference = new RemittanceInformation.Structured(
                CreditorReference.of(ReferenceType.CH_QRR, "210000000003139471430009017"));

        String xml = xml(payment(creditor, "1.05", "CHF", reference));

        assertThat(xml).contains("<Prtry>QRR</Prtry></CdOrPrtry></Tp><Ref>210000000003139471430009017</Ref>");
        assertValid(xml);
    }

    @Test
    void writesABelgianReferenceWithItsIssuerAndANorwegianOneAsText() {
        String belgian = xml(payment(
                DraftSamples.creditor(),
                "1.00",
                "EUR",
                new RemittanceInformation.Structured(CreditorReference.of(ReferenceType.BE_OGM, "010806817183"))));
        String norwegian = xml(payment(
                DraftSamples.creditor(),
                "1.00",
                "EUR",
                new RemittanceInformation.Structured(CreditorReference.of(ReferenceType.NO_KID, "2345676"))));

        assertThat(belgian).contains("<Issr>BBA</Issr></Tp><Ref>010806817183</Ref>");
        assertThat(norwegian).contains("<RmtInf><Ustrd>2345676</Ustrd></RmtInf>");
        assertValid(belgian);
        assertValid(norwegian);
    }

    @Test
    void writesACodeOfThePurposeAsIsoOrTheCountryHasIt() {
        PaymentInstruction payment =
                payment(DraftSamples.creditor(), "1.00", "AED", new RemittanceInformation.Unstructured("Invoice 7"));

        String iso = xml(with(payment, new PurposeCode("GDDS")));
        String national = xml(with(payment, new PurposeCode("GDE")));

        assertThat(iso).contains("</CdtrAcct><Purp><Cd>GDDS</Cd></Purp><RmtInf>");
        assertThat(national).contains("</CdtrAcct><Purp><Prtry>GDE</Prtry></Purp><RmtInf>");
    }

    private static PaymentInstruction with(PaymentInstruction payment, PurposeCode purpose) {
        return new PaymentInstruction(
                payment.debtorAccount(),
                payment.creditor(),
                payment.instructedAmount(),
                payment.requestedExecutionDate(),
                payment.remittanceInformation(),
                payment.endToEndId(),
                payment.chargeBearer(),
                Optional.of(purpose));
    }

    @Test
    void quotesOurIdWhereTheTextHasNoLatinLetters() {
        String xml = xml(payment(DraftSamples.creditor(), "1.00", "EUR", new RemittanceInformation.Unstructured("発票")));

        assertThat(xml).contains("<Ustrd>E2E9</Ustrd>");
        assertValid(xml);
    }

    private static PaymentInstruction payment(
            Creditor creditor, String amount, String currency, RemittanceInformation remittance) {
        return new PaymentInstruction(
                new BankAccountId("wallet-eur-1"),
                creditor,
                Money.of(amount, currency),
                LocalDate.of(2026, 3, 31),
                remittance,
                new EndToEndId("E2E9"),
                ChargeBearer.SHAR);
    }

    private static String xml(PaymentInstruction payment) {
        byte[] document = Pain001Document.of(
                new PartyName("Atelier Petit & Cie"), OWN, new DraftId("draft0001"), payment, Samples.NOON);
        return new String(document, StandardCharsets.UTF_8);
    }

    private static void assertValid(String xml) {
        assertThatCode(() -> schema().newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))))
                .doesNotThrowAnyException();
    }

    private static Schema schema() throws org.xml.sax.SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Pain001DocumentTest.class.getResource("pain.001.001.09-subset.xsd"));
    }
}
