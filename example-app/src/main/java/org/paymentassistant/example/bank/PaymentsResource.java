package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The payments of the company. There is no idempotency key: the same request twice makes two payments. A payment cannot be changed, only
 * deleted while it is not confirmed.
 */
final class PaymentsResource {
    private final BankBooks books;
    private final PayeeVerification verification;
    private final PaymentNotices notices;
    private final ListLag lag;

    PaymentsResource(BankBooks books, PayeeVerification verification, PaymentNotices notices, ListLag lag) {
        this.books = books;
        this.verification = verification;
        this.notices = notices;
        this.lag = lag;
    }

    List<Route> routes() {
        String options = "/payments/options/{walletId}/{externalBankAccountId}";
        return List.of(
                Route.of(RequestKind.READ_PAYMENT_OPTIONS, "GET", options, this::options),
                Route.of(RequestKind.CREATE_PAYMENT, "POST", "/payments", this::create),
                Route.of(RequestKind.READ_PAYMENTS, "GET", "/payments/{idOrStatus}", this::listOrRead),
                Route.of(RequestKind.DELETE_PAYMENT, "DELETE", "/payments/{id}", this::delete),
                Route.of(RequestKind.CONFIRM_PAYMENT, "PUT", "/payments/{id}/confirm", this::confirm));
    }

    private Answer options(Call call) {
        Optional<Wallet> wallet = call.company().wallets().find(call.segment("walletId"));
        Optional<ExternalAccount> account = call.company().accounts().find(call.segment("externalBankAccountId"));
        if (wallet.isEmpty() || account.isEmpty()) {
            throw new BankRefusal(BankError.unknown("the wallet or the external bank account"));
        }
        return Answer.wrapped("paymentOption", PaymentOptions.json(wallet.get(), account.get()));
    }

    private Answer create(Call call) {
        Fields body = call.body();
        PaymentOrder order = PaymentOrders.read(call.company(), body);
        ExternalAccount creditor = order.creditor();
        Optional<ObjectNode> verified =
                verification.verify(body, creditor.accountNumber(), creditor.holderName(), creditor.holderType());

        Payment payment = Payment.unconfirmed(books.ids().next(), books.time().now(), order);
        call.company().payments().put(payment.id(), payment);
        notices.created(call.company(), payment);
        ObjectNode answer = json(payment);
        verified.ifPresent(result -> answer.set("payeeVerification", result));
        return Answer.wrapped("payment", answer);
    }

    private Answer listOrRead(Call call) {
        String word = call.segment("idOrStatus");
        Optional<PaymentStatus> status = PaymentStatus.listedAs(word);
        return word.equals("all") || status.isPresent()
                ? list(call, status)
                : Answer.wrapped("payment", json(find(call, word)));
    }

    private Answer list(Call call, Optional<PaymentStatus> status) {
        Instant now = books.time().now();
        LocalDate from = date(call, "fromDate").orElse(LocalDate.MIN);
        LocalDate to = date(call, "toDate").orElse(LocalDate.MAX);
        List<Payment> found = call.company().payments().all().stream()
                .filter(payment -> status.isEmpty() || status.get() == payment.status())
                .filter(payment -> lag.shows(payment.createdAt(), now))
                .filter(payment -> !BankTime.date(payment.createdAt()).isBefore(from))
                .filter(payment -> !BankTime.date(payment.createdAt()).isAfter(to))
                .toList();
        return Answer.list(
                "payments", Paging.of(call).cut(found).stream().map(this::json).toList());
    }

    private Answer delete(Call call) {
        Payment payment = find(call, call.segment("id"));
        if (!payment.isUnconfirmed()) {
            throw new BankRefusal(BankError.wrongStatus(
                    "a payment that is " + payment.status().word() + " cannot be deleted"));
        }
        return Answer.bare("payment", json(change(call.company(), payment, PaymentStatus.CANCELED)));
    }

    private Answer confirm(Call call) {
        String id = call.segment("id");
        books.record(new LedgerConfirmation(
                call.company().username(), id, books.time().now()));
        Payment payment = find(call, id);
        if (!payment.isUnconfirmed()) {
            throw new BankRefusal(BankError.wrongStatus(
                    "a payment that is " + payment.status().word() + " cannot be confirmed"));
        }
        return Answer.bare("payment", json(change(call.company(), payment, PaymentStatus.PLANNED)));
    }

    Payment change(Company company, Payment payment, PaymentStatus status) {
        Payment changed = payment.with(status, books.time().here());
        company.payments().put(changed.id(), changed);
        notices.statusReached(company, changed);
        return changed;
    }

    private static Payment find(Call call, String id) {
        return call.company().payments().find(id).orElseThrow(() -> new BankRefusal(BankError.unknown("the payment")));
    }

    private static Optional<LocalDate> date(Call call, String name) {
        try {
            return call.parameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new BankRefusal(BankError.invalid(name + " must be written YYYY-MM-DD"));
        }
    }

    private ObjectNode json(Payment payment) {
        return PaymentView.json(payment, books.time().here());
    }
}
