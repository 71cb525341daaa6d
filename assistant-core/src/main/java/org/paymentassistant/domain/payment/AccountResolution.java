package org.paymentassistant.domain.payment;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Which account of the company a draft is paid from. */
public sealed interface AccountResolution {

    /** Handles every kind; exactly one function is called. */
    <R> R fold(Function<Resolved, R> resolved, Function<Ambiguous, R> ambiguous, Function<Unknown, R> unknown);

    /** The company's main account in the currency, or its only one. */
    record Resolved(BankAccount account) implements AccountResolution {
        public Resolved {
            Objects.requireNonNull(account, "account");
        }

        @Override
        public <R> R fold(
                Function<Resolved, R> resolved, Function<Ambiguous, R> ambiguous, Function<Unknown, R> unknown) {
            return resolved.apply(this);
        }
    }

    /** Several accounts in the currency and none is the main one: a person chooses among them. */
    record Ambiguous(List<BankAccount> accounts) implements AccountResolution {
        public Ambiguous {
            accounts = List.copyOf(accounts);
        }

        @Override
        public <R> R fold(
                Function<Resolved, R> resolved, Function<Ambiguous, R> ambiguous, Function<Unknown, R> unknown) {
            return ambiguous.apply(this);
        }
    }

    /** No account in the currency: a person chooses among all that there are, with a currency exchange. */
    record Unknown(List<BankAccount> others) implements AccountResolution {
        public Unknown {
            others = List.copyOf(others);
        }

        @Override
        public <R> R fold(
                Function<Resolved, R> resolved, Function<Ambiguous, R> ambiguous, Function<Unknown, R> unknown) {
            return unknown.apply(this);
        }
    }
}
