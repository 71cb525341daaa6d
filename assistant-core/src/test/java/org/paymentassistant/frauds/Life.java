package org.paymentassistant.frauds;

import java.util.List;
import org.paymentassistant.domain.invoice.InvoiceField;

/**
 * A company with one supplier that it has paid five times, each time between 100 and 1000 euros.
 *
 * @param world where it lives
 * @param seller the supplier's name
 * @param vatId its VAT id
 * @param iban its account
 * @param last its last invoice
 */
record Life(FraudWorld world, String seller, String vatId, String iban, FraudInvoice last) {

    /** Valid VAT ids of a German company each. */
    static final List<String> VAT_IDS = List.of("DE136695976", "DE129273398", "DE811128135");

    private static final int PAID = 5;

    static Life of(FraudWorld world, Suppliers some) {
        String seller = some.name();
        String iban = some.iban("DE");
        FraudInvoice last = FraudInvoice.of(seller, "", iban, "1.00", "0");
        for (int i = 0; i < PAID; i++) {
            last = FraudInvoice.of(seller, VAT_IDS.get(0), iban, some.amount(100, 1000), "P-" + (1000 + i))
                    .saying("www.canal-brasserie.example");
            world.pay(last);
        }
        return new Life(world, seller, VAT_IDS.get(0), iban, last);
    }

    /** The supplier's next invoice. */
    FraudInvoice invoice(Suppliers some) {
        return FraudInvoice.of(seller, vatId, iban, some.amount(100, 1000), some.number());
    }

    /** The same without its VAT id. */
    FraudInvoice withoutVatId(Suppliers some) {
        return FraudInvoice.of(seller, "", iban, some.amount(100, 1000), some.number());
    }

    /** An invoice of somebody who was never paid. */
    FraudInvoice stranger(Suppliers some) {
        String name = some.name();
        return FraudInvoice.of(name, VAT_IDS.get(1), some.iban("DE"), some.amount(100, 5000), some.number());
    }

    String known(InvoiceField field) {
        return last.values().getOrDefault(field, "");
    }
}
