package org.paymentassistant.example.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser sent. Immutable.
 *
 * @param form the fields of a posted form; the first value of each
 * @param query the fields of the address after {@code ?}; the first value of each
 * @param headers the headers by their names in lower case; the first value of each
 * @param client the network address that sent it, which may be the bank's own front end
 * @param files the files of a posted form that are not empty, in their order
 */
public record PageRequest(
        Map<String, String> form,
        Map<String, String> query,
        Map<String, String> headers,
        String client,
        List<UploadedFile> files) {

    public PageRequest {
        form = Map.copyOf(form);
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
        files = List.copyOf(files);
    }

    /** A form and nothing else. */
    public PageRequest(Map<String, String> form) {
        this(form, Map.of(), Map.of(), "", List.of());
    }

    /** A field, where it was sent. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(form.get(name));
    }

    /** A field of the address, where it was sent. */
    public Optional<String> asked(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** A header, where it was sent. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** A cookie, where it was sent. */
    public Optional<String> cookie(String name) {
        String start = name + "=";
        return header("cookie").stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(start))
                .map(cookie -> cookie.substring(start.length()))
                .findFirst();
    }

    /** The same with what its body holds. */
    PageRequest with(Map<String, String> fields, List<UploadedFile> sent) {
        return new PageRequest(fields, query, headers, client, sent);
    }
}
