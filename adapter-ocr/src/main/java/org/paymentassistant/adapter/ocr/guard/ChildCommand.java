package org.paymentassistant.adapter.ocr.guard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.adapter.ocr.ReadingLimits;

/** The command that starts a child. */
final class ChildCommand {

    private ChildCommand() {}

    static List<String> of(GuardSettings settings, Path folder, Path shared) {
        List<String> command = new ArrayList<>(settings.launcher());
        command.add(settings.java().toString());
        command.addAll(List.of(
                "-Xmx" + settings.heapMegabytes() + "m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("crash"),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Djna.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + shared,
                "-Duser.home=" + folder,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                settings.classPath(),
                ReadingProcess.class.getName(),
                shared.resolve("engine").toString()));
        ReadingLimits limits = settings.limits();
        List.of(
                        limits.bytes(),
                        (long) limits.pages(),
                        (long) limits.pagesRead(),
                        limits.pixels(),
                        limits.embeddedBytes())
                .forEach(number -> command.add(number.toString()));
        return command;
    }
}
