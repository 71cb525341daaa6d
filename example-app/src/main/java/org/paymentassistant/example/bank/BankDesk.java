package org.paymentassistant.example.bank;

import java.time.Duration;
import java.util.Optional;

/** Takes requests: counts them, lets faults meet them, checks their signature, has them handled and keeps a log. Thread-safe. */
final class BankDesk {
    private final BankBooks books;
    private final Router router;
    private final WsseCheck wsse;
    private final BankFaults faults;
    private final LateCalls late;
    private final AnswerWriter writer;

    BankDesk(BankBooks books, Router router, WsseCheck wsse, BankFaults faults, LateCalls late, AnswerWriter writer) {
        this.books = books;
        this.router = router;
        this.wsse = wsse;
        this.faults = faults;
        this.late = late;
        this.writer = writer;
    }

    Delivery deliver(BankRequest request) {
        late.settle();
        Optional<Router.Match> match = router.find(request);
        RequestKind kind = match.map(found -> found.route().kind()).orElse(RequestKind.UNROUTED);
        synchronized (books) {
            books.count(kind);
        }
        return faults.deliver(kind, new Arrived(request, match));
    }

    private BankResponse handle(BankRequest request, Router.Match match) {
        synchronized (books) {
            WsseVerdict verdict = wsse.check(request.wsse(), request.receivedAt());
            if (verdict instanceof WsseVerdict.Accepted accepted) {
                Company company = books.company(accepted.username());
                BankResponse response = answer(new Call(company, request, match.values()), match);
                log(company, accepted.nonceInBase64(), request, response);
                return response;
            }
            return writer.write(BankError.unauthenticated(((WsseVerdict.Refused) verdict).reason()));
        }
    }

    private BankResponse answer(Call call, Router.Match match) {
        try {
            ForbiddenCharacters.refuseIn(call.request());
            return writer.write(match.route().handler().handle(call));
        } catch (BankRefusal refusal) {
            return writer.write(refusal.error());
        }
    }

    private void log(Company company, String nonce, BankRequest request, BankResponse response) {
        RequestLog log =
                new RequestLog(books.ids().next(), nonce, books.time().now(), company, request.forLog(), response);
        company.logs().put(nonce, log);
    }

    private final class Arrived implements PendingCall {
        private final BankRequest request;
        private final Optional<Router.Match> match;

        private Arrived(BankRequest request, Optional<Router.Match> match) {
            this.request = request;
            this.match = match;
        }

        @Override
        public Delivery proceed() {
            return new Delivery.Answered(
                    match.map(found -> handle(request, found)).orElseGet(BankResponse::htmlUnavailable));
        }

        @Override
        public void postpone(Duration delay) {
            late.add(delay, this::proceed);
        }
    }
}
