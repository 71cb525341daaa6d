package org.paymentassistant.example.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What lets a bank remember beyond its process: each request that may change something is on the disk, with the time and the
 * chance that it meets, before it has its effect. Whoever repeats the requests in their order gets the same bank. Thread-safe.
 */
final class BankJournal {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String READING = "GET";

    private final Path file;
    private final InstantSource clock;
    private final RandomGenerator seeds;
    private final RandomGenerator others = new Random(0);
    private final ThreadLocal<Optional<Moment>> moment = ThreadLocal.withInitial(Optional::empty);

    /** The time and the chance of one request. */
    private record Moment(Instant time, RandomGenerator random) {}

    BankJournal(Path file, InstantSource clock, RandomGenerator seeds) {
        this.file = file;
        this.clock = clock;
        this.seeds = seeds;
    }

    /** The time, which stands still within a request that is kept here. */
    InstantSource clock() {
        return () -> moment.get().map(Moment::time).orElseGet(clock::instant);
    }

    /** Chance, the same each time that a request is repeated. */
    RandomGenerator random() {
        return () -> moment.get().map(Moment::random).orElse(others).nextLong();
    }

    /** Has a request handled, one at a time where it may change something. */
    Delivery deliver(BankRequest request, Function<BankRequest, Delivery> desk) {
        if (request.method().equals(READING)) {
            return desk.apply(request);
        }
        synchronized (this) {
            long seed = seeds.nextLong();
            append(line(request, seed));
            return within(request, seed, desk);
        }
    }

    /** Repeats what was written so far; a line that was not finished has had no effect. */
    synchronized void repeat(Function<BankRequest, Delivery> desk) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            String written = Files.readString(file);
            int whole = written.lastIndexOf('\n') + 1;
            for (String line : written.substring(0, whole).lines().toList()) {
                ObjectNode node = JSON.readValue(line, ObjectNode.class);
                Delivery unused = within(request(node), node.get("seed").asLong(), desk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bank's journal cannot be read", e);
        }
    }

    /** Takes away a line that was not finished, so that the next begins at its own. */
    synchronized void mend() {
        try (FileChannel channel = open()) {
            byte[] written = Files.readAllBytes(file);
            int end = written.length;
            while (end > 0 && written[end - 1] != '\n') {
                end--;
            }
            FileChannel unused = channel.truncate(end);
        } catch (IOException e) {
            throw new UncheckedIOException("the bank's journal cannot be mended", e);
        }
    }

    private Delivery within(BankRequest request, long seed, Function<BankRequest, Delivery> desk) {
        moment.set(Optional.of(new Moment(request.receivedAt(), new Random(seed))));
        try {
            return desk.apply(request);
        } finally {
            moment.remove();
        }
    }

    private void append(String line) {
        try (FileChannel channel = open()) {
            channel.position(channel.size());
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                int unused = channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("the bank's journal cannot be written", e);
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static String line(BankRequest request, long seed) {
        ObjectNode node = JSON.createObjectNode()
                .put("at", request.receivedAt().toString())
                .put("seed", seed)
                .put("method", request.method())
                .put("uri", request.uri().toString())
                .put("body", request.body())
                .put("from", request.remoteAddress());
        request.wsse().ifPresent(wsse -> node.put("wsse", wsse));
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written as JSON", e);
        }
    }

    private static BankRequest request(ObjectNode node) {
        List<String> texts = List.of("at", "method", "uri", "body", "from").stream()
                .map(name -> node.get(name).asText())
                .toList();
        return BankRequest.of(
                Instant.parse(texts.get(0)),
                texts.get(1),
                URI.create(texts.get(2)),
                Optional.ofNullable(node.get("wsse")).map(wsse -> wsse.asText()),
                texts.get(3),
                texts.get(4));
    }
}
