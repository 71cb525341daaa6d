package org.paymentassistant.example.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The wallets that a company of the demonstration has: one in each of four currencies, all in Belgium, their numbers drawn from the
 * user name so that they are the same at every start and others for every company.
 */
final class UsualWallets {
    private static final List<String> CURRENCIES = List.of("EUR", "CHF", "GBP", "USD");
    private static final String BANK_CODE = "914";

    private UsualWallets() {}

    static List<InitialWallet> of(String username, String holderName) {
        List<InitialWallet> wallets = new ArrayList<>();
        for (String currency : CURRENCIES) {
            wallets.add(InitialWallet.of(
                    currency, holderName, account(username + currency).value()));
        }
        return wallets;
    }

    /** Gives a Belgian account at this bank that depends on nothing but the seed. */
    static AccountNumber account(String seed) {
        CRC32 sum = new CRC32();
        sum.update(seed.getBytes(StandardCharsets.UTF_8));
        String account = BANK_CODE + String.format("%07d", sum.getValue() % 10_000_000);
        String national = account + String.format("%02d", nationalCheck(Long.parseLong(account)));
        // the letters BE are 11 and 14 in ISO 13616
        long check = 98 - Long.parseLong(national + "111400") % 97;
        return new AccountNumber("BE" + String.format("%02d", check) + national);
    }

    private static long nationalCheck(long account) {
        return account % 97 == 0 ? 97 : account % 97;
    }
}
