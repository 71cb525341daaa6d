package org.paymentassistant.example.bank;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a simulated bank with one company as a process of its own, until the process is ended. */
@Command(
        name = "simulated-bank",
        mixinStandardHelpOptions = true,
        description = "Runs a bank that exists only in memory and prints its address.")
public final class SimulatedBankMain implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "0", description = "the port on the loopback interface (any free one)")
    private int port;

    @Option(names = "--user", required = true, description = "the user name of the company")
    private String user = "";

    @Option(names = "--secret", required = true, description = "the secret that signs the company's requests")
    private String secret = "";

    @Option(names = "--company", defaultValue = "Example Company", description = "the legal name of the company")
    private String company = "";

    private SimulatedBankMain() {}

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SimulatedBankMain()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        CompanySetup setup = CompanySetup.withUsualWallets(user, secret, company);
        BankSettings settings = BankSettings.of(InstantSource.system(), new SecureRandom(), setup)
                .withPort(port);
        try (SimulatedBank bank = SimulatedBank.start(settings)) {
            System.out.println(bank.address());
            System.out.flush();
            new CountDownLatch(1).await();
        }
        return CommandLine.ExitCode.OK;
    }
}
