package org.paymentassistant.frauds;

import java.util.List;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.IbanAccount;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.InvoiceField;

/** Invoices as they come every day, some of which look a little like frauds. */
enum Ordinary {
    NEXT_OF_A_KNOWN_SUPPLIER {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.invoice(some);
        }
    },
    OF_A_NEW_SUPPLIER {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.stranger(some);
        }
    },
    NEW_SUPPLIER_WITH_ITS_OWN_DOMAIN {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.stranger(some)
                    .saying(some.pick(List.of(
                            "www.lindner-holz.example", "info@brouwers.example", "canalettos.example", "x@gmail.com")));
        }
    },
    KNOWN_SUPPLIER_NAMED_IN_CAPITALS {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.withoutVatId(some)
                    .with(InvoiceField.SELLER_NAME, life.seller().toUpperCase(java.util.Locale.ROOT));
        }
    },
    ACCOUNT_AT_A_BANK_THAT_SERVES_ALL_EUROPE {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.stranger(some).with(InvoiceField.IBAN, some.iban(some.pick(List.of("BE", "NL"))));
        }
    },
    FACTOR_OF_A_NEW_SUPPLIER {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.stranger(some).ofType(DocumentType.FACTORED_INVOICE).with(InvoiceField.PAYEE_NAME, some.name());
        }
    },
    WARNS_OF_FRAUD {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.stranger(some)
                    .saying(some.pick(List.of(
                            "We will never inform you of new bank details by e-mail.",
                            "Nous ne vous annoncerons jamais par e-mail un changement de RIB.",
                            "Wir teilen Ihnen niemals per E-Mail eine neue Bankverbindung mit.",
                            "Wij delen u nooit per e-mail nieuwe bankgegevens mee.")));
        }
    },
    SAME_NUMBER_AS_ANOTHER_SUPPLIER {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.stranger(some).with(InvoiceField.INVOICE_NUMBER, life.known(InvoiceField.INVOICE_NUMBER));
        }
    },
    TWICE_THE_USUAL_AMOUNT {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.invoice(some).with(InvoiceField.AMOUNT_DUE, some.amount(1000, 1900));
        }
    },
    HOLDER_AS_NAMED {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            FraudInvoice invoice = life.stranger(some);
            life.world()
                    .setHolder(
                            new IbanAccount(Iban.of(invoice.value(InvoiceField.IBAN))),
                            invoice.value(InvoiceField.SELLER_NAME));
            return invoice;
        }
    },
    MAIL_NAMES_THE_SAME_ACCOUNT {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.invoice(some).mailed("Please pay to " + life.iban() + ", thanks");
        }
    },
    DOUBTFUL_BUT_REMEMBERED {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.invoice(some)
                    .doubting(
                            InvoiceField.SELLER_NAME, some.below(2) == 0 ? InvoiceField.IBAN : InvoiceField.BUYER_NAME);
        }
    },
    ADDRESSED_TO_A_SHORTER_NAME {
        @Override
        FraudInvoice after(Life life, Suppliers some) {
            return life.stranger(some)
                    .with(
                            InvoiceField.BUYER_NAME,
                            some.pick(List.of("ATELIER PETIT", "Atelier Petit, Mme Anna Petit")));
        }
    };

    /** The invoice, after a life in which one supplier was paid several times. */
    abstract FraudInvoice after(Life life, Suppliers some);
}
