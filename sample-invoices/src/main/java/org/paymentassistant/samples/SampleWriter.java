package org.paymentassistant.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes samples with their truth into a folder: {@code --count N --seed FIRST --out DIR [--profile varied|plain]}, or
 * {@code --demo --out DIR} for the files of the demonstration.
 */
public final class SampleWriter {
    private static final String USAGE =
            "usage: SampleWriter [--demo] [--count N] [--seed FIRST] [--profile varied|plain] --out DIR";

    private SampleWriter() {}

    /**
     * Writes the samples. Leaves with 2 where the arguments are wrong.
     *
     * @param args the arguments
     * @throws IOException where a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Map<String, String> options = options(args);
        if (!options.containsKey("out")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(options.get("out")));
        int written = options.containsKey("demo") ? demo(folder) : generated(options, folder);
        report(System.out, written, folder);
    }

    private static int demo(Path folder) throws IOException {
        int count = 0;
        for (DemoInvoice invoice : DemoInvoices.all()) {
            write(invoice.sample(), folder);
            count++;
        }
        return count;
    }

    private static int generated(Map<String, String> options, Path folder) throws IOException {
        int count = Integer.parseInt(options.getOrDefault("count", "100"));
        long first = Long.parseLong(options.getOrDefault("seed", "1"));
        SampleProfile profile = options.getOrDefault("profile", "varied").equals("plain")
                ? SampleProfile.plain()
                : SampleProfile.varied();
        SampleInvoices samples = new SampleInvoices();
        for (long seed = first; seed < first + count; seed++) {
            write(samples.generate(seed, profile), folder);
        }
        return count;
    }

    private static void write(SampleInvoice sample, Path folder) throws IOException {
        Files.write(folder.resolve(sample.fileName()), sample.content().bytes());
        String stem = sample.fileName().substring(0, sample.fileName().lastIndexOf('.'));
        Files.writeString(folder.resolve(stem + ".truth.json"), sample.truth().toJson() + "\n");
    }

    private static void report(PrintStream out, int count, Path folder) {
        out.println(count + " samples in " + folder);
    }

    private static Map<String, String> options(String[] args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            String name = args[i].replaceFirst("^--", "");
            options.put(name, name.equals("demo") || i + 1 == args.length ? "" : args[++i]);
        }
        return options;
    }
}
