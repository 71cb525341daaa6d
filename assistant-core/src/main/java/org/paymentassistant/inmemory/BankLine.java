package org.paymentassistant.inmemory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.paymentassistant.TransientAssistantException;

/** The way to the bank: decides how each call fares, and keeps requests that arrive late. Thread-safe. */
final class BankLine {

    private final BlockingQueue<Runnable> late = new LinkedBlockingQueue<>();
    private volatile Supplier<BankCondition> conditions = () -> BankCondition.WORKING;

    void set(Supplier<BankCondition> next) {
        conditions = next;
    }

    /** Asks a question that changes nothing. */
    <T> T ask(Supplier<T> question) {
        if (condition() == BankCondition.UNAVAILABLE) {
            throw unanswered();
        }
        return question.get();
    }

    /** Sends a request, which has its effect as the condition lets it. */
    <T> Answer<T> request(Supplier<T> effect) {
        BankCondition condition = condition();
        Optional<T> done = switch (condition) {
            case WORKING, ANSWER_LOST -> Optional.of(effect.get());
            case REQUEST_LATE -> {
                late.add(() -> {
                    T unused = effect.get();
                });
                yield Optional.empty();
            }
            case UNAVAILABLE, REFUSING, REQUEST_LOST -> Optional.empty();
        };
        return new Answer<>(condition, condition == BankCondition.WORKING ? done : Optional.empty());
    }

    int applyLate() {
        List<Runnable> arrived = new ArrayList<>();
        late.drainTo(arrived);
        arrived.forEach(Runnable::run);
        return arrived.size();
    }

    static TransientAssistantException unanswered() {
        return new TransientAssistantException("the bank has not answered");
    }

    private BankCondition condition() {
        return conditions.get();
    }

    /** What the caller learns: the answer only where the condition is {@link BankCondition#WORKING}. */
    record Answer<T>(BankCondition condition, Optional<T> value) {}
}
