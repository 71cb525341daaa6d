package org.paymentassistant.example.bank.revolut;

import java.util.List;
import java.util.regex.Pattern;

/** Which request is which. */
final class RevolutRoutes {

    private static final String ID = "/[^/]+";
    private static final List<Route> ROUTES = List.of(
            new Route(RevolutRequest.GET_TOKEN, "POST", "/auth/token"),
            new Route(RevolutRequest.LIST_ACCOUNTS, "GET", "/accounts"),
            new Route(RevolutRequest.READ_BANK_DETAILS, "GET", "/accounts" + ID + "/bank-details"),
            new Route(RevolutRequest.READ_COUNTERPARTY_FIELDS, "GET", "/counterparties/fields"),
            new Route(RevolutRequest.LIST_COUNTERPARTIES, "GET", "/counterparties"),
            new Route(RevolutRequest.CREATE_COUNTERPARTY, "POST", "/counterparty"),
            new Route(RevolutRequest.VALIDATE_NAME, "POST", "/account-name-validation"),
            new Route(RevolutRequest.LIST_DRAFTS, "GET", "/payment-drafts"),
            new Route(RevolutRequest.CREATE_DRAFT, "POST", "/payment-drafts"),
            new Route(RevolutRequest.READ_DRAFT, "GET", "/payment-drafts" + ID),
            new Route(RevolutRequest.DELETE_DRAFT, "DELETE", "/payment-drafts" + ID),
            new Route(RevolutRequest.PAY, "POST", "/(pay|transfer)"));

    private record Route(RevolutRequest kind, String method, Pattern path) {
        Route(RevolutRequest kind, String method, String path) {
            this(kind, method, Pattern.compile(path));
        }
    }

    private RevolutRoutes() {}

    static RevolutRequest kind(ApiCall call) {
        return ROUTES.stream()
                .filter(route -> route.method().equals(call.method()))
                .filter(route -> route.path().matcher(call.path()).matches())
                .map(Route::kind)
                .findFirst()
                .orElse(RevolutRequest.UNROUTED);
    }
}
