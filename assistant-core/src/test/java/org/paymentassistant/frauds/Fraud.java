package org.paymentassistant.frauds;

import java.util.List;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.IbanAccount;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;

/** The ways in which swindlers try it. Each lets the company live an ordinary life first, then gives the false invoice. */
enum Fraud {
    ACCOUNT_CHANGED(IssueCode.CHANGED_ACCOUNT) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.invoice(some).with(InvoiceField.IBAN, some.iban("DE"));
        }
    },
    ACCOUNT_CHANGED_TO_ANOTHER_COUNTRY(IssueCode.CHANGED_ACCOUNT) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.invoice(some).with(InvoiceField.IBAN, some.iban(some.pick(List.of("PL", "PT", "GB", "ES"))));
        }
    },
    NAME_WRITTEN_OTHERWISE(IssueCode.CHANGED_ACCOUNT) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            String name = life.seller().substring(0, life.seller().lastIndexOf(' '));
            return life.invoice(some)
                    .with(InvoiceField.SELLER_NAME, some.below(2) == 0 ? name.toUpperCase(java.util.Locale.ROOT) : name)
                    .with(InvoiceField.IBAN, some.iban("DE"));
        }
    },
    NAME_WITH_A_SLIP(IssueCode.CHANGED_ACCOUNT) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            int at = 2 + some.below(5);
            String name = life.seller();
            String slipped = name.substring(0, at) + name.charAt(at) + name.substring(at);
            return life.withoutVatId(some)
                    .with(InvoiceField.SELLER_NAME, slipped)
                    .with(InvoiceField.IBAN, some.iban("DE"));
        }
    },
    OTHER_NAME_WITH_THE_SAME_VAT_ID(IssueCode.CHANGED_ACCOUNT) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.invoice(some)
                    .with(InvoiceField.SELLER_NAME, some.name())
                    .with(InvoiceField.IBAN, some.iban("DE"));
        }
    },
    KNOWN_ACCOUNT_UNDER_ANOTHER_NAME(IssueCode.ACCOUNT_KNOWN_UNDER_OTHER_NAME) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.withoutVatId(some).with(InvoiceField.SELLER_NAME, some.name());
        }
    },
    FOREIGN_ACCOUNT(IssueCode.ACCOUNT_COUNTRY_DIFFERS) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return FraudInvoice.of(
                    some.name(),
                    Life.VAT_IDS.get(1),
                    some.iban(some.pick(List.of("PL", "PT", "GB", "ES", "FR"))),
                    some.amount(100, 5000),
                    some.number());
        }
    },
    PAID_TO_A_PERSON(IssueCode.PAYEE_DIFFERS_FROM_SELLER) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.stranger(some).with(InvoiceField.PAYEE_NAME, some.person());
        }
    },
    SEVERAL_ACCOUNTS(IssueCode.SEVERAL_ACCOUNTS) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return some.below(2) == 0
                    ? life.stranger(some).alsoShowing(some.iban("PL"))
                    : life.invoice(some).alsoShowing(some.iban("DE"));
        }
    },
    OTHER_ACCOUNT_IN_THE_MAIL(IssueCode.MAIL_NAMES_OTHER_ACCOUNT) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            Iban other = Iban.of(some.iban(some.pick(List.of("DE", "PL", "NL"))));
            String shown = some.below(2) == 0 ? other.value() : other.value().replaceAll("(.{4})", "$1 ");
            return life.invoice(some).mailed("Please pay to " + shown + ", thanks");
        }
    },
    NEW_BANK_DETAILS(IssueCode.NEW_BANK_DETAILS_ANNOUNCED) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            String line = some.pick(ANNOUNCEMENTS);
            return some.below(3) == 0
                    ? life.invoice(some).mailed(line)
                    : life.stranger(some).saying(line);
        }
    },
    LOOKALIKE_DOMAIN(IssueCode.LOOKALIKE_DOMAIN) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            String domain = some.pick(List.of(
                    "canal-br\u0430sserie.example",
                    "canal-brasserle.example",
                    "canal-brassserie.example",
                    "cana1-brasserie.example",
                    java.net.IDN.toASCII("canal-br\u0430sserie.example"),
                    "canal-barsserie.example",
                    "canai-brasserie.example"));
            return some.below(3) == 0
                    ? life.invoice(some).mailed("From: Billing <billing@" + domain + ">\nPlease pay, thanks")
                    : life.stranger(some).saying("Questions? billing@" + domain);
        }
    },
    ADDRESSED_TO_ANOTHER(IssueCode.NOT_ADDRESSED_TO_COMPANY) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return (some.below(2) == 0 ? life.stranger(some) : life.invoice(some))
                    .with(InvoiceField.BUYER_NAME, some.name());
        }
    },
    AMOUNT_OUT_OF_ALL_PROPORTION(IssueCode.AMOUNT_UNUSUAL) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.invoice(some).with(InvoiceField.AMOUNT_DUE, some.amount(6_000, 90_000));
        }
    },
    SAME_NUMBER_OTHER_AMOUNT(IssueCode.SAME_NUMBER_OTHER_CONTENT) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.last().with(InvoiceField.AMOUNT_DUE, some.amount(1001, 1100));
        }
    },
    SAME_NUMBER_OTHER_ACCOUNT(IssueCode.SAME_NUMBER_OTHER_CONTENT) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.last().with(InvoiceField.IBAN, some.iban("DE"));
        }
    },
    HOLDER_IS_ANOTHER(IssueCode.PAYEE_NAME_NO_MATCH) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            FraudInvoice invoice = life.stranger(some);
            life.world().setHolder(account(invoice), some.person());
            return invoice;
        }
    },
    HOLDER_IS_NEARLY_ANOTHER(IssueCode.PAYEE_NAME_CLOSE_MATCH) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            FraudInvoice invoice = life.stranger(some);
            String seller = invoice.value(InvoiceField.SELLER_NAME);
            life.world().setHolder(account(invoice), seller.charAt(0) + seller);
            return invoice;
        }
    },
    FACTOR_THAT_NOBODY_KNOWS_FOR_A_KNOWN_SUPPLIER(IssueCode.CHANGED_ACCOUNT) {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.invoice(some)
                    .ofType(DocumentType.FACTORED_INVOICE)
                    .with(InvoiceField.PAYEE_NAME, "Facto Finance NV")
                    .with(InvoiceField.IBAN, some.iban("DE"));
        }
    };

    private static final List<String> ANNOUNCEMENTS = List.of(
            "Please note our new bank details below.",
            "Our bank details have changed, please update your records",
            "Attention : changement de RIB, merci de régler sur le nouveau compte",
            "Veuillez noter nos nouvelles coordonnées bancaires",
            "Achtung: neue Bankverbindung!",
            "Bitte beachten Sie die Änderung unserer Bankverbindung",
            "Let op: ons rekeningnummer is gewijzigd",
            "Gelieve ons nieuw rekeningnummer te gebruiken",
            "Le informamos de nuestro cambio de cuenta",
            "Nuevos datos bancarios a partir de hoy",
            "Attenzione: nuove coordinate bancarie",
            "Vi informiamo della variazione IBAN");

    private final IssueCode told;

    Fraud(IssueCode told) {
        this.told = told;
    }

    IssueCode told() {
        return told;
    }

    /** The false invoice, after a life in which one supplier was paid several times. */
    abstract FraudInvoice after(Life life, Suppliers some);

    private static IbanAccount account(FraudInvoice invoice) {
        return new IbanAccount(Iban.of(invoice.value(InvoiceField.IBAN)));
    }
}
