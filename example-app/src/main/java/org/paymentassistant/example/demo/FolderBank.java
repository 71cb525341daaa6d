package org.paymentassistant.example.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.paymentassistant.example.wiring.Bank;

/** No bank at all, but the folder of payment files that a person uploads to one. */
final class FolderBank implements DemoBank {

    private static final String UPLOADED = "uploaded";

    private final Path folder;

    FolderBank(Path folder) {
        this.folder = folder;
    }

    /** In a new folder, which stays for whoever wants to look at the files. */
    static FolderBank inNewFolder() {
        try {
            return new FolderBank(Files.createTempDirectory("payment-files-"));
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for payment files", e);
        }
    }

    @Override
    public Bank connect(InstantSource clock) {
        return Bank.inFiles(folder, DemoPeople.fileAccounts(), clock);
    }

    @Override
    public List<DemoDraft> drafts() {
        return files().map(file -> PaymentFileReading.of(file, !isUploaded(file)))
                .toList();
    }

    /** Whoever uploads a file moves it; the assistant never does. */
    @Override
    public int releases() {
        return (int) files().filter(FolderBank::isUploaded).count();
    }

    private Stream<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of payment files cannot be read", e);
        }
    }

    private static boolean isUploaded(Path file) {
        return file.getParent() != null && file.getParent().endsWith(UPLOADED);
    }

    @Override
    public String place() {
        return folder.toString();
    }

    @Override
    public void close() {
        // the files stay
    }
}
