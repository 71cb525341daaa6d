package org.paymentassistant.benchmarks.kills;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.paymentassistant.benchmarks.network.Ambush;
import org.paymentassistant.benchmarks.network.Moment;
import org.paymentassistant.benchmarks.network.Step;
import org.paymentassistant.benchmarks.processes.OwnProcess;
import org.paymentassistant.benchmarks.processes.Patience;
import org.paymentassistant.benchmarks.processes.World;

/** Strikes at the processes, and sees to it that they come back. */
final class Striking {

    private static final int SHORT_STOP_SECONDS = 5;
    private static final Duration LONGEST_WAIT_FOR_STEP = Duration.ofSeconds(15);
    private static final int LONGEST_ABSENCE_MILLIS = 3_000;

    private final World world;
    private final List<Node> nodes;
    private final Random random;
    private final int longStopSeconds;
    private final Map<Blow, Integer> blows = new EnumMap<>(Blow.class);
    private final Map<String, Integer> points = new TreeMap<>();

    Striking(World world, List<Node> nodes, Random random, int longStopSeconds) {
        this.world = world;
        this.nodes = nodes;
        this.random = random;
        this.longStopSeconds = longStopSeconds;
    }

    void strike(Blow blow) throws IOException, InterruptedException {
        blows.merge(blow, 1, Integer::sum);
        Node node = nodes.get(random.nextInt(nodes.size()));
        switch (blow) {
            case NODE_KILLED -> node.process().kill();
            case NODE_KILLED_AT_STEP -> killAtStep(node);
            case NODE_STOPPED -> pause(node, SHORT_STOP_SECONDS);
            case NODE_STOPPED_LONG -> pause(node, longStopSeconds);
            case ALL_NODES_KILLED -> nodes.forEach(one -> one.process().kill());
            case DATABASE_KILLED -> world.database().killAndRestart();
            case BANK_KILLED -> leaveKilled(world.bank());
            case IMAP_HOST_KILLED -> leaveKilled(world.imap());
            case SMTP_HOST_KILLED -> leaveKilled(world.smtp());
        }
        keepRunning();
    }

    /** Whichever node comes there first. */
    private void killAtStep(Node node) throws InterruptedException {
        Step step = drawn(List.of(Step.values()));
        Moment moment = drawn(List.of(Moment.values()));
        List<Ambush> ambushes =
                nodes.stream().map(one -> one.killAt(step, moment)).toList();
        boolean struck =
                Patience.await(LONGEST_WAIT_FOR_STEP, () -> ambushes.stream().anyMatch(ambush -> !ambush.isWaiting()));
        ambushes.forEach(Ambush::clear);
        if (!struck) {
            node.process().kill();
        }
        points.merge(struck ? step + " " + moment : "no such step in time", 1, Integer::sum);
    }

    private <T> T drawn(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static void pause(Node node, int seconds) throws InterruptedException {
        node.process().stop();
        Thread.sleep(Duration.ofSeconds(seconds).toMillis());
        node.process().goOn();
    }

    private void leaveKilled(OwnProcess process) throws InterruptedException {
        process.killAll();
        Thread.sleep(random.nextInt(LONGEST_ABSENCE_MILLIS));
    }

    /** What has ended begins again. */
    void keepRunning() {
        Stream.concat(nodes.stream().map(Node::process), Stream.of(world.bank(), world.imap(), world.smtp()))
                .forEach(OwnProcess::keepRunning);
    }

    /** What was struck how often. */
    String counts() {
        return blows + "\nat steps: " + points;
    }
}
