package org.paymentassistant.example.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BankSetupTest {
    private static BankSettings settings(CompanySetup... companies) {
        return BankSettings.of(InstantSource.system(), new Random(1), companies);
    }

    @Test
    void givesTheUsualWalletsValidIbansOfTheirOwn() {
        CompanySetup acme = CompanySetup.withUsualWallets("acme", "secret", "Acme SA");
        CompanySetup other = CompanySetup.withUsualWallets("other", "secret", "Other SA");
        List<AccountNumber> numbers = Stream.of(acme, other)
                .flatMap(company -> company.wallets().stream())
                .map(InitialWallet::accountNumber)
                .toList();

        assertThat(numbers).hasSize(8).doesNotHaveDuplicates().allMatch(AccountNumber::isIban);
        assertThat(acme).isEqualTo(CompanySetup.withUsualWallets("acme", "secret", "Acme SA"));
    }

    @Test
    void refusesAWalletWithoutAnIban() {
        assertThatThrownBy(() -> InitialWallet.of("EUR", "Acme SA", "BE00914000010116"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("…0116");
    }

    @Test
    void refusesTwoCompaniesWithOneUserName() {
        CompanySetup acme = CompanySetup.withUsualWallets("acme", "secret", "Acme SA");

        assertThatThrownBy(() -> SimulatedBank.start(settings(acme, acme)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverPrintsASecretOrAWholeAccountNumber() {
        CompanySetup acme = CompanySetup.withUsualWallets("acme", "tell nobody", "Acme SA");

        assertThat(settings(acme).toString())
                .doesNotContain("tell nobody")
                .doesNotContain(acme.wallets().get(0).accountNumber().value());
    }

    @Test
    void saysWhenThePortIsTaken() {
        CompanySetup acme = CompanySetup.withUsualWallets("acme", "secret", "Acme SA");
        try (SimulatedBank bank = SimulatedBank.start(settings(acme))) {
            int port = bank.address().getPort();

            assertThatThrownBy(() -> SimulatedBank.start(settings(acme).withPort(port)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(Integer.toString(port));
        }
    }

    @Test
    void makesIdentifiersThatNeverRepeat() {
        BankIds ids = new BankIds(new Random(3));
        HashSet<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            seen.add(ids.next());
        }

        assertThat(seen).hasSize(10_000).allMatch(id -> id.matches("N[A-Za-z0-9]{6}"));
    }

    @Test
    void runsAsAProcessThatPrintsItsAddress() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SimulatedBankMain.class.getName(),
                        "--user",
                        "acme",
                        "--secret",
                        "s3cr3t")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            URI address = URI.create(output.readLine());
            BankClient client = new BankClient(address, InstantSource.system(), "acme", "s3cr3t");

            assertThat(client.get("/wallets").json().at("/wallets")).hasSize(4);
        } finally {
            process.destroy();
        }
    }
}
