package org.paymentassistant.example.bank;

/** Everything that the bank keeps for one company. Guarded by the lock of {@link BankBooks}. */
record Company(
        String username,
        String legalName,
        Register<Wallet> wallets,
        Register<ExternalAccount> accounts,
        Register<Payment> payments,
        Register<StoredDocument> documents,
        Register<RequestLog> logs,
        Register<WebhookSubscription> webhooks) {

    static Company of(CompanySetup setup) {
        return new Company(
                setup.username(),
                setup.legalName(),
                new Register<>(),
                new Register<>(),
                new Register<>(),
                new Register<>(),
                new Register<>(),
                new Register<>());
    }
}
