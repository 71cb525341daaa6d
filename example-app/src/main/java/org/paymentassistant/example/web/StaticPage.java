package org.paymentassistant.example.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that is served as it is. */
public final class StaticPage {

    private StaticPage() {}

    /** A file beside this class at a path. */
    public static Page of(String path, String contentType, String resource) {
        String content = read(resource);
        return new SimplePage(path, "GET", request -> new PageResponse(200, contentType, content));
    }

    private static String read(String resource) {
        try (InputStream stream = StaticPage.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no file " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
