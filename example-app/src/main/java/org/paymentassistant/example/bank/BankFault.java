package org.paymentassistant.example.bank;

import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * Something that goes wrong between the arrival of a request and its answer. Faults can be put around each other.
 *
 * <p>An implementation must be thread-safe. Its exceptions cut the connection.
 */
@FunctionalInterface
public interface BankFault {

    /** Decides what becomes of a request: whether it has an effect, when, and what the client sees. */
    Delivery deliver(PendingCall call);

    /** The request never reaches the bank: no effect, no log entry, no answer. */
    static BankFault requestLost() {
        return call -> new Delivery.Lost();
    }

    /** The request has its effect, the answer is lost. */
    static BankFault answerLost() {
        return call -> {
            call.proceed();
            return new Delivery.Lost();
        };
    }

    /** The client sees no answer, and the request has its effect only after a delay by the bank's clock. */
    static BankFault appliedLate(Duration delay) {
        return call -> {
            call.postpone(delay);
            return new Delivery.Lost();
        };
    }

    /** The request has no effect and gets the given answer. */
    static BankFault answeringInstead(BankResponse response) {
        return call -> new Delivery.Answered(response);
    }

    /** The request has no effect and is answered with a JSON error of the given status, such as 429, 500 or 502. */
    static BankFault status(int status) {
        return answeringInstead(error(status));
    }

    /** The request has its effect and is answered with a JSON error of the given status nevertheless. */
    static BankFault statusAfterEffect(int status) {
        return call -> {
            Delivery delivery = call.proceed();
            return delivery instanceof Delivery.Answered ? new Delivery.Answered(error(status)) : delivery;
        };
    }

    /** The request has no effect and is answered with the HTML page of an outermost server that is out of service. */
    static BankFault htmlUnavailable() {
        return answeringInstead(BankResponse.htmlUnavailable());
    }

    /** The request has its effect and its answer breaks off in the middle of the JSON. */
    static BankFault malformedJson() {
        return call -> {
            Delivery delivery = call.proceed();
            return delivery instanceof Delivery.Answered answered
                    ? new Delivery.Answered(cut(answered.response()))
                    : delivery;
        };
    }

    /** The request arrives twice, and the client sees the answer to the second. */
    static BankFault doubled() {
        return call -> {
            call.proceed();
            return call.proceed();
        };
    }

    /** The request has its effect and the client sees another answer than the bank gave. */
    static BankFault answeringOtherwise(UnaryOperator<BankResponse> change) {
        return call -> {
            Delivery delivery = call.proceed();
            return delivery instanceof Delivery.Answered answered
                    ? new Delivery.Answered(change.apply(answered.response()))
                    : delivery;
        };
    }

    /** The request has its effect and the connection ends in the middle of the answer. */
    static BankFault brokenOff() {
        return call -> {
            Delivery delivery = call.proceed();
            return delivery instanceof Delivery.Answered answered ? new Delivery.Broken(answered.response()) : delivery;
        };
    }

    /** The request has its effect and its answer comes byte by byte. */
    static BankFault trickling(Duration pause) {
        return call -> {
            Delivery delivery = call.proceed();
            return delivery instanceof Delivery.Answered answered
                    ? new Delivery.Trickling(answered.response(), pause)
                    : delivery;
        };
    }

    /** The request is handled only after a pause in real time. */
    static BankFault slow(Duration pause) {
        return call -> {
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return call.proceed();
        };
    }

    private static BankResponse error(int status) {
        return BankResponse.json(status, BankError.broken(status).json().toString());
    }

    private static BankResponse cut(BankResponse whole) {
        String body = whole.body().isEmpty()
                ? "{\""
                : whole.body().substring(0, (whole.body().length() + 1) / 2);
        return BankResponse.json(whole.status() == 204 ? 200 : whole.status(), body);
    }
}
