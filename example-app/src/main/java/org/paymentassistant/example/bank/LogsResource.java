package org.paymentassistant.example.bank;

import java.util.List;

/** The requests of the company that reached the bank: the proof, by nonce, of what became of one whose answer was lost. */
final class LogsResource {
    List<Route> routes() {
        return List.of(
                Route.of(RequestKind.LIST_LOGS, "GET", "/logs", LogsResource::list),
                Route.of(RequestKind.READ_LOG, "GET", "/logs/{nonce}", LogsResource::read));
    }

    private static Answer list(Call call) {
        List<RequestLog> page = Paging.of(call).cut(call.company().logs().all());
        return Answer.bareList(page.stream().map(RequestLog::json).toList());
    }

    private static Answer read(Call call) {
        return call.company()
                .logs()
                .find(call.segment("nonce"))
                .map(log -> Answer.bare("log", log.json()))
                .orElseThrow(() -> new BankRefusal(BankError.unknown("the log")));
    }
}
