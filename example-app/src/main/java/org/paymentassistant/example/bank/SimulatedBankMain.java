package org.paymentassistant.example.bank;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a simulated bank with one company as a process of its own, until the process is ended. */
@Command(
        name = "simulated-bank",
        mixinStandardHelpOptions = true,
        description = "Runs a bank that exists only here and prints its address.")
public final class SimulatedBankMain implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "0", description = "the port on the loopback interface (any free one)")
    private int port;

    @Option(names = "--user", required = true, description = "the user name of the company")
    private String user = "";

    @Option(names = "--secret", required = true, description = "the secret that signs the company's requests")
    private String secret = "";

    @Option(names = "--company", defaultValue = "Example Company", description = "the legal name of the company")
    private String company = "";

    @Option(names = "--journal", description = "a file to remember by; without it, everything is forgotten at the end")
    private Optional<Path> journal = Optional.empty();

    @Option(
            names = "--bic",
            defaultValue = "REQUIRED_WITH_IBAN",
            description = "whether an IBAN needs a BIC: ${COMPLETION-CANDIDATES}")
    private BicRule bicRule = BicRule.REQUIRED_WITH_IBAN;

    @Option(
            names = "--lose-answers",
            defaultValue = "0",
            description = "how many of the answers to new payments are lost, from 0 to 1")
    private double loseAnswers;

    private SimulatedBankMain() {}

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SimulatedBankMain()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        CompanySetup setup = CompanySetup.withUsualWallets(user, secret, company);
        BankSettings settings = BankSettings.of(InstantSource.system(), new SecureRandom(), setup)
                .withPort(port)
                .withBicRule(bicRule);
        try (SimulatedBank bank = open(settings)) {
            bank.faults()
                    .on(RequestKind.CREATE_PAYMENT)
                    .sometimes(loseAnswers, new SecureRandom(), BankFault.answerLost());
            System.out.println(bank.address());
            System.out.flush();
            new CountDownLatch(1).await();
        }
        return CommandLine.ExitCode.OK;
    }

    private SimulatedBank open(BankSettings settings) {
        return journal.map(file -> SimulatedBank.start(settings, file)).orElseGet(() -> SimulatedBank.start(settings));
    }
}
