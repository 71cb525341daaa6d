package org.paymentassistant.example.demo;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.example.post.PostOffice;
import org.paymentassistant.example.wiring.BankKind;
import org.paymentassistant.samples.DemoInvoice;
import org.paymentassistant.samples.DemoInvoices;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Shows the whole way on this machine alone; leaves with 0 only where all came out as expected. */
@Command(
        name = "demo",
        description = "Shows the whole way on this machine alone: sends sample invoices by mail to an assistant with an"
                + " embedded mail server and a simulated bank, and prints answers and drafts.")
public final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--keep", description = "stays up afterwards and prints the addresses, until Ctrl-C")
    private boolean keep;

    @Option(
            names = "--bank",
            paramLabel = "KIND",
            converter = KindOfBank.class,
            defaultValue = "ibanfirst",
            description =
                    "the bank's kind: ibanfirst (the usual one), revolut, or pain001 for payment files in a folder")
    private BankKind bank = BankKind.IBANFIRST;

    private DemoCommand() {}

    private static final class KindOfBank implements ITypeConverter<BankKind> {
        @Override
        public BankKind convert(String word) {
            try {
                return BankKind.of(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("no kind of bank; say one of " + BankKind.WORDS);
            }
        }
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<DemoInvoice> invoices = DemoInvoices.all(LocalDate.now(ZoneId.systemDefault()));
        try (DemoWorld world = DemoWorld.open(bank)) {
            List<String> complaints = new Demo(world, invoices, out).run();
            if (keep) {
                print(world, out);
                Runtime.getRuntime().addShutdownHook(new Thread(world::close, "stop"));
                new CountDownLatch(1).await();
            }
            return complaints.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private static void print(DemoWorld world, PrintWriter out) {
        Company company = world.useCases().manageSettings().company(DemoPeople.COMPANY);
        out.println();
        out.println("== Staying up until Ctrl-C ==");
        out.println("  SMTP       " + PostOffice.HOST + ":" + world.postOffice().smtpPort());
        out.println("  IMAP       " + PostOffice.HOST + ":" + world.postOffice().imapPort());
        out.println("  assistant  "
                + company.currentAddress().map(MailAddress::value).orElse("-"));
        out.println("  sender     " + DemoPeople.ACCOUNTANT.value() + " (password " + DemoPeople.PASSWORD + ")");
        out.println("  pages      " + world.webAddress() + "/documents");
        out.println("  user       " + DemoPeople.WEB_USER + " (password " + world.webPassword() + ")");
        out.println("  bank       " + world.bank().place());
        out.flush();
    }
}
