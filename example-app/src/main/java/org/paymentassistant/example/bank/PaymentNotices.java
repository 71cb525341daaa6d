package org.paymentassistant.example.bank;

import java.util.stream.Stream;

/** Tells the company's webhooks of what happens to its payments. */
final class PaymentNotices {
    private final BankBooks books;
    private final WebhookSender sender;

    PaymentNotices(BankBooks books, WebhookSender sender) {
        this.books = books;
        this.sender = sender;
    }

    void created(Company company, Payment payment) {
        send("PAYMENT_CREATED", company, payment);
        statusReached(company, payment);
    }

    void statusReached(Company company, Payment payment) {
        payment.status().event().ifPresent(event -> send(event, company, payment));
    }

    private void send(String event, Company company, Payment payment) {
        Stream<WebhookSubscription> subscribed = company.webhooks().all().stream()
                .filter(subscription -> subscription.events().contains(event));
        subscribed.forEach(subscription -> sender.send(
                subscription, event, PaymentView.json(payment, books.time().here())));
    }
}
