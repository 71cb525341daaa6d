package org.paymentassistant.adapter.banking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.ChargeBearer;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SepaText;

/**
 * A credit transfer initiation with one transfer: ISO 20022 {@code pain.001.001.09}, in the texts and lengths that SEPA
 * banks take. A payment in euros between IBANs of the area names the scheme, any other does not.
 */
final class Pain001Document {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int LONGEST_NAME = 70;

    private final PartyName debtor;
    private final DebtorAccount debtorAccount;
    private final DraftId tag;
    private final PaymentInstruction payment;
    private final Instant now;

    private Pain001Document(
            PartyName debtor, DebtorAccount debtorAccount, DraftId tag, PaymentInstruction payment, Instant now) {
        this.debtor = debtor;
        this.debtorAccount = debtorAccount;
        this.tag = tag;
        this.payment = payment;
        this.now = now;
    }

    /** The document as bytes in UTF-8. */
    static byte[] of(
            PartyName debtor, DebtorAccount debtorAccount, DraftId tag, PaymentInstruction payment, Instant now) {
        Pain001Document document = new Pain001Document(debtor, debtorAccount, tag, payment, now);
        return XmlElements.document(
                NAMESPACE,
                "Document",
                root -> root.with(
                        "CstmrCdtTrfInitn",
                        message ->
                                message.with("GrpHdr", document::header).with("PmtInf", document::paymentInformation)));
    }

    private void header(XmlElements xml) {
        xml.text("MsgId", tag.value())
                .text("CreDtTm", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .text("NbOfTxs", "1")
                .text("CtrlSum", payment.instructedAmount().decimal())
                .with("InitgPty", this::debtorName);
    }

    private void paymentInformation(XmlElements xml) {
        xml.text("PmtInfId", tag.value())
                .text("PmtMtd", "TRF")
                .text("NbOfTxs", "1")
                .text("CtrlSum", payment.instructedAmount().decimal());
        if (isSepa()) {
            xml.with("PmtTpInf", type -> type.with("SvcLvl", level -> level.text("Cd", "SEPA")));
        }
        xml.with(
                        "ReqdExctnDt",
                        date -> date.text("Dt", payment.requestedExecutionDate().toString()))
                .with("Dbtr", this::debtorName)
                .with(
                        "DbtrAcct",
                        account -> account.with(
                                "Id", id -> id.text("IBAN", debtorAccount.iban().value())))
                .with("DbtrAgt", agent -> agent.with("FinInstnId", this::debtorAgent))
                .text("ChrgBr", payment.chargeBearer().name())
                .with("CdtTrfTxInf", this::transfer);
    }

    private void transfer(XmlElements xml) {
        String currency = payment.instructedAmount().currency().getCurrencyCode();
        xml.with(
                        "PmtId",
                        id -> id.text("InstrId", tag.value())
                                .text("EndToEndId", payment.endToEndId().value()))
                .with(
                        "Amt",
                        amount -> amount.text(
                                "InstdAmt",
                                "Ccy",
                                currency,
                                payment.instructedAmount().decimal()));
        Pain001Creditor.write(xml, payment.creditor());
        payment.purpose()
                .ifPresent(code ->
                        xml.with("Purp", purpose -> purpose.text(code.isIso20022() ? "Cd" : "Prtry", code.value())));
        xml.with("RmtInf", remittance -> Pain001Remittance.write(remittance, payment));
    }

    private void debtorName(XmlElements xml) {
        SepaText.of(debtor.value(), LONGEST_NAME).ifPresent(name -> xml.text("Nm", name.value()));
    }

    private void debtorAgent(XmlElements xml) {
        debtorAccount
                .agent()
                .ifPresentOrElse(
                        bic -> xml.text("BICFI", bic.value()),
                        () -> xml.with("Othr", other -> other.text("Id", "NOTPROVIDED")));
    }

    private boolean isSepa() {
        boolean creditorInArea =
                payment.creditor().account().fold(account -> account.iban().isSepa(), local -> false);
        Iban own = debtorAccount.iban();
        return creditorInArea
                && own.isSepa()
                && payment.chargeBearer() == ChargeBearer.SLEV
                && payment.instructedAmount().currency().getCurrencyCode().equals("EUR");
    }
}
