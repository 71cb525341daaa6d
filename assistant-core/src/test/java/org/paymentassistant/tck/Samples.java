package org.paymentassistant.tck;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.IbanAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.AssistantAddress;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.company.SecurityCode;
import org.paymentassistant.domain.company.SenderPolicy;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.VatId;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankAccountId;

/** Valid values for tests: invented parties, accounts of the standards' own examples. */
public final class Samples {

    /** The euro. */
    public static final Currency EUR = Currency.getInstance("EUR");
    /** The Swiss franc. */
    public static final Currency CHF = Currency.getInstance("CHF");
    /** When samples happen: in no daylight-saving gap, with milliseconds only. */
    public static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    /** The company that most samples are of. */
    public static final CompanyId COMPANY_ID = new CompanyId("company-1");
    /** Who hands in invoices for it. */
    public static final MailAddress SENDER = new MailAddress("anna.petit@atelier-petit.example");
    /** Where its assistant is reached. */
    public static final MailAddress ASSISTANT = new MailAddress("atelierpetit-k3x9q2m7wd@invoices.example");
    /** An account to pay to. */
    public static final PaymentAccount SELLER_ACCOUNT = new IbanAccount(Iban.of("BE68 5390 0754 7034"));
    /** Another account to pay to. */
    public static final PaymentAccount OTHER_ACCOUNT = new IbanAccount(Iban.of("DE89 3704 0044 0532 0130 00"));

    private Samples() {}

    /** The active company {@link #COMPANY_ID}, reached at {@link #ASSISTANT}. */
    public static Company company() {
        return company(COMPANY_ID.value(), ASSISTANT);
    }

    /** An active company with every kind of setting filled. */
    public static Company company(String id, MailAddress assistant) {
        return new Company(
                new CompanyId(id),
                new PartyName("Atelier Petit SARL"),
                profile(),
                true,
                List.of(new AssistantAddress(assistant, Optional.empty())),
                Optional.of(new SecurityCode("K7QWERTZ")),
                new SenderPolicy(
                        Set.of(SENDER),
                        Set.of("atelier-petit.example"),
                        Set.of(new MailAddress("old.clerk@atelier-petit.example"))),
                Language.FR,
                Map.of(EUR, new BankAccountId("wallet-eur-1")));
    }

    /** A company that has not used the assistant. */
    public static Company notActivated(String id) {
        return Company.notActivated(new CompanyId(id), new PartyName("Nordlicht GmbH"), profile(), Language.DE);
    }

    /** How the company appears on invoices. */
    public static CompanyProfile profile() {
        return new CompanyProfile(
                List.of(new PartyName("Atelier Petit SARL"), new PartyName("Atelier Petit")),
                Set.of(new VatId("BE0403019261")),
                Set.of(new IbanAccount(Iban.of("FR76 3000 6000 0112 3456 7890 189"))));
    }

    /** An account of the company. */
    public static BankAccount bankAccount(String id, Currency currency) {
        return new BankAccount(new BankAccountId(id), currency, "Account " + id, "•••• 7034");
    }

    /** A mail of ours to a recipient; equal numbers make equal mails. */
    public static OutgoingMessage outgoing(int number, MailAddress to) {
        return new OutgoingMessage(
                new MessageId("<answer-" + number + "@invoices.example>"),
                ASSISTANT,
                to,
                "Re: Facture n° " + number + " – reçue",
                Optional.of(new MessageId("<question-" + number + "@atelier-petit.example>")),
                List.of(
                        new MessageId("<first-" + number + "@atelier-petit.example>"),
                        new MessageId("<question-" + number + "@atelier-petit.example>")),
                "Bonjour,\n\nvotre facture est préparée.\n",
                "<p>Bonjour,</p><p>votre facture est préparée.</p>",
                "fr",
                true);
    }
}
