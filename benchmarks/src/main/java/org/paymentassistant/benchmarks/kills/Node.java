package org.paymentassistant.benchmarks.kills;

import org.paymentassistant.benchmarks.network.Ambush;
import org.paymentassistant.benchmarks.network.Harm;
import org.paymentassistant.benchmarks.network.Moment;
import org.paymentassistant.benchmarks.network.Step;
import org.paymentassistant.benchmarks.network.Wires;
import org.paymentassistant.benchmarks.processes.OwnProcess;
import org.paymentassistant.benchmarks.processes.World;

/** A node of the service, with a proxy before each of its servers. */
final class Node implements AutoCloseable {

    private final Wires wires;
    private final OwnProcess process;

    private Node(Wires wires, OwnProcess process) {
        this.wires = wires;
        this.process = process;
    }

    static Node start(World world, String name) {
        Wires wires = new Wires(world.doors());
        return new Node(wires, world.startNode(name, wires.doors(), "postgres"));
    }

    OwnProcess process() {
        return process;
    }

    /** Has it killed when it next comes to a moment of a step. */
    Ambush killAt(Step step, Moment moment) {
        Ambush ambush = wires.of(step).ambush();
        ambush.set(step, moment, Harm.CUT, process::kill);
        return ambush;
    }

    @Override
    public void close() {
        process.close();
        wires.close();
    }
}
