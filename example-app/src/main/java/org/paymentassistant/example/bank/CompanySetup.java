package org.paymentassistant.example.bank;

import java.util.List;

/**
 * A company that is a client of the bank: its API credentials and its first wallets. Immutable; {@link #toString()} hides the
 * secret.
 *
 * @param username the name in the signature of a request, unique at the bank, not blank
 * @param secret the shared secret of the signature, not blank
 * @param legalName the name of the company
 * @param wallets the wallets that exist from the beginning, may be empty
 */
public record CompanySetup(String username, String secret, String legalName, List<InitialWallet> wallets) {

    public CompanySetup {
        if (username.isBlank() || username.contains("\"")) {
            throw new IllegalArgumentException("not a user name: " + username);
        }
        if (secret.isBlank()) {
            throw new IllegalArgumentException("the secret of " + username + " is blank");
        }
        wallets = List.copyOf(wallets);
    }

    /** Makes a company with a wallet each in EUR, CHF, GBP and USD. */
    public static CompanySetup withUsualWallets(String username, String secret, String legalName) {
        return new CompanySetup(username, secret, legalName, UsualWallets.of(username, legalName));
    }

    @Override
    public String toString() {
        return "CompanySetup[" + username + ", " + legalName + ", " + wallets + "]";
    }
}
