package org.paymentassistant.adapter.ocr.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Programs that take the place of a child, or start it. */
final class Launchers {

    /** What a warm child says. */
    static final String READY = "printf '\\000\\000\\000\\005ready'\n";

    /** Waits until some of the document is there. */
    static final String LISTEN = "head -c 20 > /dev/null\n";

    private Launchers() {}

    /** The first child is the given program, all others are true ones. */
    static List<String> badOnce(Path folder, String program) throws IOException {
        return script(
                folder,
                "if mkdir '" + folder.resolve("once") + "' 2>/dev/null; then\n" + program + "fi\n" + "exec \"$@\"\n");
    }

    /** Every child leaves a line in the file. */
    static List<String> counting(Path folder, Path count) throws IOException {
        return script(folder, "echo started >> '" + count + "'\nexec \"$@\"\n");
    }

    static List<String> script(Path folder, String program) throws IOException {
        Path script = folder.resolve("program");
        Files.writeString(script, "#!/bin/sh\n" + program, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return List.of(script.toString());
    }
}
