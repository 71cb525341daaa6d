package org.paymentassistant.benchmarks.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.mail.SendResult;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.inmemory.InMemoryMailTransport;
import org.paymentassistant.port.out.AuditTrail;
import org.paymentassistant.port.out.MailTransport;

/** Watches what leaves the assistant, and judges at once what can be judged only then. */
final class Observer implements AssistantListener {

    private static final Pattern READY_SECTION =
            Pattern.compile("(?m)^\\d+\\. .* - Draft ready for validation\\R(?: {3}.*\\R)*? {3}Invoice: (.+)$");

    private final World world;
    private final List<String> findings = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();
    private final Map<String, OutgoingMessage> sent = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();

    Observer(World world) {
        this.world = world;
    }

    /** The transport, each mail looked at as the mail host takes it. */
    MailTransport watching(InMemoryMailTransport transport) {
        return message -> {
            int before = transport.sent().size();
            SendResult result = transport.send(message);
            if (transport.sent().size() > before) {
                taken(message);
            }
            if (result instanceof SendResult.PermanentFailure) {
                refused.add(message.id().value());
            }
            return result;
        };
    }

    AuditTrail watching(AuditTrail trail) {
        return new AuditTrail() {
            @Override
            public void record(AuditEntry entry) {
                logged.add(entry.toString());
                trail.record(entry);
            }

            @Override
            public List<AuditEntry> of(String subject) {
                return trail.of(subject);
            }

            @Override
            public void erase(Collection<String> subjects) {
                trail.erase(subjects);
            }
        };
    }

    private void taken(OutgoingMessage message) {
        world.trace().add(() -> "sent " + message.id().value());
        OutgoingMessage earlier = sent.putIfAbsent(message.id().value(), message);
        if (earlier != null && !earlier.equals(message)) {
            findings.add("I5 two mails under one Message-ID: " + message.id().value());
        }
        Matcher ready = READY_SECTION.matcher(message.text());
        while (ready.find()) {
            String number = ready.group(1);
            if (world.bank().everDrafted(number) == 0) {
                findings.add("I6 told of a draft that the bank has not: " + number);
            }
        }
    }

    @Override
    public void on(AssistantEvent event) {
        logged.add(event.toString());
    }

    /** What was wrong so far. */
    List<String> findings() {
        return findings;
    }

    void found(String finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /** All that went to events and audit trail. */
    List<String> logged() {
        return logged;
    }

    /** The mails that the mail host took, by Message-ID. */
    Map<String, OutgoingMessage> sent() {
        return sent;
    }

    boolean wasRefused(String messageId) {
        return refused.contains(messageId);
    }
}
