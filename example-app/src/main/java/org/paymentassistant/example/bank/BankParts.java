package org.paymentassistant.example.bank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of one bank, put together. */
record BankParts(
        BankBooks books,
        BankDesk desk,
        BankLedger ledger,
        BankFaults faults,
        PayeeDirectory payees,
        WebhookSender sender,
        LateCalls late,
        PaymentsResource payments) {

    static BankParts assemble(BankSettings settings) {
        BankBooks books = new BankBooks(new BankTime(settings.clock()), new BankIds(settings.random()));
        settings.companies().forEach(books::open);
        BankFaults faults = new BankFaults();
        LateCalls late = new LateCalls(books.time());
        PayeeDirectory payees = new PayeeDirectory();
        PayeeVerification verification = new PayeeVerification(payees);
        WebhookSender sender = new WebhookSender(books, settings.webhookPause());
        PaymentNotices notices = new PaymentNotices(books, sender);
        PaymentsResource payments = new PaymentsResource(books, verification, notices, faults.lag());
        ExternalBankAccountsResource accounts = new ExternalBankAccountsResource(
                books,
                new BeneficiaryRules(settings.bicRule()),
                settings.repeatedBeneficiaries(),
                verification,
                faults.lag());
        BankDesk desk = new BankDesk(
                books,
                router(books, payments, accounts),
                wsse(settings),
                faults,
                late,
                new AnswerWriter(settings.answerShape(), settings.errorShape()));
        return new BankParts(books, desk, new BankLedger(books, late), faults, payees, sender, late, payments);
    }

    private static Router router(BankBooks books, PaymentsResource payments, ExternalBankAccountsResource accounts) {
        Stream<List<Route>> routes = Stream.of(
                new WalletsResource(books).routes(),
                accounts.routes(),
                payments.routes(),
                new DocumentsResource(books).routes(),
                new LogsResource().routes(),
                new WebhooksResource(books).routes());
        return new Router(routes.flatMap(List::stream).toList());
    }

    private static WsseCheck wsse(BankSettings settings) {
        return new WsseCheck(
                settings.companies().stream().collect(Collectors.toMap(CompanySetup::username, CompanySetup::secret)),
                settings.clockTolerance());
    }

    void setStatus(String paymentId, PaymentStatus status) {
        late.settle();
        synchronized (books) {
            for (Company company : books.companies()) {
                Optional<Payment> payment = company.payments().find(paymentId);
                if (payment.isPresent()) {
                    payments.change(company, payment.get(), status);
                    return;
                }
            }
        }
        throw new IllegalArgumentException("no payment " + paymentId);
    }
}
