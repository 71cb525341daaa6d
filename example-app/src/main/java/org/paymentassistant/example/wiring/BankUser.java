package org.paymentassistant.example.wiring;

/** Who a company is at its bank; the secret is kept out of {@link #toString()}. */
public record BankUser(String name, String secret) {

    @Override
    public String toString() {
        return "BankUser[" + name + "]";
    }
}
