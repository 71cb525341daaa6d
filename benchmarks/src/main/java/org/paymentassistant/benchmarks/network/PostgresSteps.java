package org.paymentassistant.benchmarks.network;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The commits in what a client sends to PostgreSQL (protocol 3, extended queries): a statement COMMIT is parsed once under
 * a name, and bound each time. The driver sends a request's messages in one piece.
 */
final class PostgresSteps implements Steps {

    private static final int HEAD = 5;
    private static final String COMMIT = "COMMIT";

    private final Set<String> commits = new HashSet<>();

    @Override
    public Optional<Step> begunBy(byte[] piece) {
        ByteBuffer buffer = ByteBuffer.wrap(piece);
        boolean commit = false;
        while (buffer.remaining() >= HEAD) {
            int start = buffer.position();
            byte kind = buffer.get();
            long end = start + 1L + buffer.getInt();
            if (end > piece.length || end < start + HEAD) {
                break;
            }
            commit |= isCommit(kind, buffer);
            buffer.position((int) end);
        }
        return commit ? Optional.of(Step.DATABASE_COMMIT) : Optional.empty();
    }

    private boolean isCommit(byte kind, ByteBuffer message) {
        if (kind == 'P') {
            String name = text(message);
            if (text(message).equals(COMMIT)) {
                commits.add(name);
            } else {
                commits.remove(name);
            }
            return false;
        }
        if (kind == 'B') {
            String unusedPortal = text(message);
            return unusedPortal.isEmpty() && commits.contains(text(message));
        }
        return kind == 'Q' && text(message).equals(COMMIT);
    }

    private static String text(ByteBuffer message) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (byte next = message.get(); next != 0; next = message.get()) {
            text.write(next);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
