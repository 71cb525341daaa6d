package org.paymentassistant.example.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paymentassistant.example.wiring.BankKind;
import org.paymentassistant.samples.DemoInvoice;
import org.paymentassistant.samples.DemoInvoices;

/** The demonstration's story with a few of its files: real SMTP, IMAP, HTTP and a database. */
class DemoTest {

    private static final Set<String> FILES = Set.of(
            "rechnung-zugferd.pdf",
            "qr-rechnung.pdf",
            "facture-sans-iban.pdf",
            "avoir.pdf",
            "facture-protegee.pdf",
            "facture.docx");

    @ParameterizedTest
    @EnumSource(BankKind.class)
    void theStoryComesOutAsExpectedAndNothingIsConfirmed(BankKind bank) throws Exception {
        StringWriter told = new StringWriter();
        List<DemoInvoice> invoices = DemoInvoices.all(LocalDate.now(ZoneId.systemDefault())).stream()
                .filter(invoice -> FILES.contains(invoice.sample().fileName()))
                .toList();
        assertThat(invoices).hasSameSizeAs(FILES);

        try (DemoWorld world = DemoWorld.open(bank)) {
            List<String> complaints = new Demo(world, invoices, new PrintWriter(told, true)).run();

            assertThat(complaints).as(told.toString()).isEmpty();
            assertThat(world.bank().waiting()).hasSize(3);
            assertThat(world.bank().releases()).isZero();
        }
        assertThat(told.toString()).contains("Your payment assistant is active").contains("All came out as expected.");
    }
}
