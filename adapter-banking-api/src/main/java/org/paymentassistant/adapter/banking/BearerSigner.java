package org.paymentassistant.adapter.banking;

import java.util.regex.Pattern;
import org.paymentassistant.PermanentAssistantException;
import org.paymentassistant.domain.company.Company;

/** Shows the bank an access token. Thread-safe. */
final class BearerSigner implements RequestSigner {

    private static final String SCHEME = "Bearer ";
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1,8192}");

    private final BearerTokens tokens;

    BearerSigner(BearerTokens tokens) {
        this.tokens = tokens;
    }

    /** A token that cannot stand in a header is told without showing it. */
    @Override
    public Signed sign(Company company) {
        String token = tokens.of(company.id());
        if (!TOKEN.matcher(token).matches()) {
            throw new PermanentAssistantException("an access token is no token");
        }
        return new Signed("Authorization", SCHEME + token, "");
    }

    @Override
    public void refused(Company company, Signed signed) {
        tokens.refused(company.id(), signed.value().substring(SCHEME.length()));
    }
}
