package org.paymentassistant.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.mail.SendResult;
import org.paymentassistant.port.out.MailTransport;
import org.paymentassistant.tck.MailTransportContract;
import org.paymentassistant.tck.RawMail;
import org.paymentassistant.tck.Samples;

class InMemoryMailTransportTest implements MailTransportContract {

    private final InMemoryMailTransport transport = new InMemoryMailTransport();

    @Override
    public MailTransport transport() {
        return transport;
    }

    @Override
    public List<byte[]> received() {
        return transport.sent().stream()
                .map(message -> RawMail.empty()
                        .header("Message-ID", message.id().value())
                        .bytes())
                .toList();
    }

    @Override
    public List<String> envelopeSenders() {
        return List.of();
    }

    @Override
    public MailTransport refusing() {
        return in(TransportCondition.REFUSING);
    }

    @Override
    public MailTransport unreachable() {
        return in(TransportCondition.UNAVAILABLE);
    }

    @Override
    public boolean writesMail() {
        return false;
    }

    @Test
    void keepsTheMailsThatWereSent() {
        transport.send(Samples.outgoing(1, Samples.SENDER));

        assertThat(transport.sent()).containsExactly(Samples.outgoing(1, Samples.SENDER));
    }

    @Test
    void takesAMailWhoseAnswerIsLost() {
        transport.set(TransportCondition.ANSWER_LOST);

        SendResult result = transport.send(Samples.outgoing(1, Samples.SENDER));

        assertThat(result).isInstanceOf(SendResult.TransientFailure.class);
        assertThat(transport.sent()).hasSize(1);
    }

    private static MailTransport in(TransportCondition condition) {
        InMemoryMailTransport broken = new InMemoryMailTransport();
        broken.set(condition);
        return broken;
    }
}
