package org.paymentassistant.domain.account;

import java.util.Optional;
import java.util.function.Function;
import org.paymentassistant.domain.party.CountryCode;

/** An account known by a national number. Immutable. */
public record LocalAccount(String number, Optional<RoutingNumber> routingNumber, Optional<CountryCode> country)
        implements PaymentAccount {

    public LocalAccount {
        number = number.replaceAll("[\\s.\\-]", "");
        if (!number.matches("[0-9A-Za-z]{1,34}")) {
            throw new IllegalArgumentException("not an account number");
        }
    }

    @Override
    public String key() {
        return routingNumber
                        .map(routing -> routing.scheme() + ":" + routing.value() + "/")
                        .orElse("")
                + number;
    }

    @Override
    public String masked() {
        return "•••• " + number.substring(Math.max(0, number.length() - 4));
    }

    @Override
    public <R> R fold(Function<IbanAccount, R> iban, Function<LocalAccount, R> local) {
        return local.apply(this);
    }

    @Override
    public String toString() {
        return masked();
    }
}
