package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The subscriptions of the company to events. A secret is shown when it is made and never again. */
final class WebhooksResource {
    private static final int MOST_SUBSCRIPTIONS = 10;
    private static final String URL = "(https?://)[^\\s/$.?#].[^\\s]*";
    private static final Set<String> EVENTS = Set.of(
            "PAYMENT_CREATED",
            "PAYMENT_PLANIFIED",
            "PAYMENT_FINALIZED",
            "PAYMENT_WAITING_SIGNATURE",
            "PAYMENT_AWAITING_CONFIRMATION",
            "PAYMENT_CANCELED",
            "PAYMENT_BLOCKED",
            "PAYMENT_WAITING_JUSTIFICATION",
            "PAYMENT_INCOMING",
            "TRADE_PLANIFIED",
            "TRADE_FINALIZED",
            "TRADE_CANCELED",
            "TRADE_BLOCKED");

    private final BankBooks books;

    WebhooksResource(BankBooks books) {
        this.books = books;
    }

    List<Route> routes() {
        String one = "/webhooks/{id}";
        String failed = "/webhooks/{id}/failed-notifications";
        return List.of(
                Route.of(RequestKind.CREATE_WEBHOOK, "POST", "/webhooks", this::create),
                Route.of(RequestKind.LIST_WEBHOOKS, "GET", "/webhooks", WebhooksResource::list),
                Route.of(
                        RequestKind.READ_WEBHOOK,
                        "GET",
                        one,
                        call -> new Answer.Fixed(find(call).json())),
                Route.of(RequestKind.CHANGE_WEBHOOK, "PATCH", one, WebhooksResource::change),
                Route.of(RequestKind.DELETE_WEBHOOK, "DELETE", one, WebhooksResource::delete),
                Route.of(RequestKind.ROTATE_WEBHOOK_SECRET, "POST", "/webhooks/{id}/rotate-secret", this::rotate),
                Route.of(RequestKind.LIST_FAILED_NOTIFICATIONS, "GET", failed, WebhooksResource::failures));
    }

    private Answer create(Call call) {
        Fields body = call.body();
        if (call.company().webhooks().all().size() >= MOST_SUBSCRIPTIONS) {
            throw new BankRefusal(BankError.invalid("there are already " + MOST_SUBSCRIPTIONS + " subscriptions"));
        }
        WebhookSubscription subscription = new WebhookSubscription(
                books.ids().uuid().toString(),
                events(body),
                url(body),
                books.ids().secret(),
                new Register<>());
        call.company().webhooks().put(subscription.id(), subscription);
        return new Answer.Fixed(subscription.jsonWithSecret());
    }

    private static Answer list(Call call) {
        return new Answer.Fixed(Answer.array(call.company().webhooks().all().stream()
                .map(WebhookSubscription::json)
                .toList()));
    }

    private static Answer change(Call call) {
        Fields body = call.body();
        WebhookSubscription old = find(call);
        WebhookSubscription changed = new WebhookSubscription(
                old.id(),
                body.raw("events").isMissingNode() ? old.events() : events(body),
                body.raw("url").isMissingNode() ? old.url() : url(body),
                old.secret(),
                old.failures());
        call.company().webhooks().put(changed.id(), changed);
        return new Answer.Fixed(changed.json());
    }

    private static Answer delete(Call call) {
        call.company().webhooks().remove(find(call).id());
        return new Answer.Nothing();
    }

    private Answer rotate(Call call) {
        WebhookSubscription old = find(call);
        WebhookSubscription rotated = new WebhookSubscription(
                old.id(), old.events(), old.url(), books.ids().secret(), old.failures());
        call.company().webhooks().put(rotated.id(), rotated);
        return new Answer.Fixed(rotated.jsonWithSecret());
    }

    private static Answer failures(Call call) {
        List<FailedNotification> all = find(call).failures().all();
        Paging paging = Paging.of(call, "DESC");
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set(
                "failedNotifications",
                Answer.array(
                        paging.cut(all).stream().map(FailedNotification::json).toList()));
        int pages = (all.size() + paging.perPage() - 1) / paging.perPage();
        return new Answer.Fixed(json.put("totalCount", Integer.toString(all.size()))
                .put("page", Integer.toString(paging.page()))
                .put("perPage", Integer.toString(paging.perPage()))
                .put("totalPages", Integer.toString(pages)));
    }

    private static WebhookSubscription find(Call call) {
        return call.company()
                .webhooks()
                .find(call.segment("id"))
                .orElseThrow(() -> new BankRefusal(BankError.unknown("the webhook")));
    }

    private static URI url(Fields body) {
        try {
            return URI.create(body.matching("url", URL));
        } catch (IllegalArgumentException e) {
            throw body.refusal("url", "is no address");
        }
    }

    private static List<String> events(Fields body) {
        List<String> events = new ArrayList<>();
        for (JsonNode event : body.raw("events")) {
            if (!event.isTextual() || !EVENTS.contains(event.textValue())) {
                throw body.refusal("events", "contains an unknown event");
            }
            events.add(event.textValue());
        }
        if (events.isEmpty()) {
            throw body.refusal("events", "must name at least one event");
        }
        return List.copyOf(events);
    }
}
