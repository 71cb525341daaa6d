package org.paymentassistant.adapter.ocr.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.TessAPI;
import net.sourceforge.tess4j.util.LoadLibs;
import org.paymentassistant.PermanentAssistantException;

/** The native library and its language data, unpacked once into a folder of their own. */
public final class TesseractLibrary {

    private static final List<String> NATIVES = List.of(
            "org/bytedeco/leptonica/linux-x86_64/libleptonica.so.6",
            "org/bytedeco/tesseract/linux-x86_64/libtesseract.so.5.5");

    private static final String PROGRAM = "org/bytedeco/tesseract/linux-x86_64/tesseract";

    private final Path folder;
    private final TessAPI api;

    private TesseractLibrary(Path folder, TessAPI api) {
        this.folder = folder;
        this.api = api;
    }

    /**
     * Unpacks and loads the library.
     *
     * @param folder where to; files that are there already are kept
     * @param languages the language data to unpack, by name
     */
    public static TesseractLibrary load(Path folder, List<String> languages) {
        try {
            Files.createDirectories(folder);
            for (String resource : NATIVES) {
                unpack(resource, folder.resolve(resource.substring(resource.lastIndexOf('/') + 1)), false);
            }
            for (String language : languages) {
                String name = language + ".traineddata";
                unpack("org/paymentassistant/adapter/ocr/tessdata/" + name + ".gz", folder.resolve(name), true);
            }
            System.setProperty("jna.library.path", folder.toString());
            return new TesseractLibrary(folder, LoadLibs.getTessAPIInstance());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LinkageError e) {
            throw new PermanentAssistantException("the OCR library cannot be loaded on this platform", e);
        }
    }

    /**
     * Unpacks the program that comes with the library into the same folder.
     *
     * @return the executable
     */
    public Path program() {
        Path target = folder.resolve("tesseract");
        try {
            unpack(PROGRAM, target, false);
            if (!target.toFile().setExecutable(true)) {
                throw new PermanentAssistantException("the OCR program cannot be made executable");
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TessAPI api() {
        return api;
    }

    TessBaseAPI open(String languages) {
        TessBaseAPI handle = api.TessBaseAPICreate();
        if (api.TessBaseAPIInit3(handle, folder.toString(), languages) != 0) {
            api.TessBaseAPIDelete(handle);
            throw new PermanentAssistantException("the OCR engine has no data for " + languages);
        }
        return handle;
    }

    private static void unpack(String resource, Path target, boolean zipped) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        Path part = Files.createTempFile(target.getParent(), "part", "");
        ClassLoader loader = TesseractLibrary.class.getClassLoader();
        try (InputStream raw = loader.getResourceAsStream(resource)) {
            if (raw == null) {
                throw new PermanentAssistantException("missing on the class path: " + resource);
            }
            try (InputStream stream = zipped ? new GZIPInputStream(raw) : raw) {
                Files.copy(stream, part, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(part, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
