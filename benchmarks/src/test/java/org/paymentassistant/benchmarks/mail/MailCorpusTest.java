package org.paymentassistant.benchmarks.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MailCorpusTest {

    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());
    private static final Path CORPUS = Path.of("..", "..", "shared", "robust", "dev", "mail");

    /** All of this set but two, which their names tell from bounces. */
    private static final List<String> BOUNCES = List.of(
            "/maildir_bsd_", "/maildir_dos_", "/maildir_err_", "/maildir_mac_", "/maildir_tmp_", "/maildir_not_rb");

    @Test
    void noRealMailFailsOrIsWronglyAnsweredOrLosesAFile() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the folder of real mail is absent");

        MailReport report = MailCommand.measure(List.of(CORPUS), BOUNCES, SILENT);

        assertThat(report.faults()).isEmpty();
        assertThat(report.counts()).extractingByKey("messages").isNotEqualTo(0);
    }

    @Test
    void tellsWhatIsWronglyAnswered(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.eml"), "From: anna@petit.example\r\n\r\nplease pay", StandardCharsets.US_ASCII);

        assertThat(MailCommand.measure(List.of(folder), List.of(), SILENT).faults())
                .isEmpty();
        assertThat(MailCommand.measure(List.of(folder), List.of("a.eml"), SILENT)
                        .faults())
                .singleElement()
                .asString()
                .endsWith("would be answered");
    }
}
