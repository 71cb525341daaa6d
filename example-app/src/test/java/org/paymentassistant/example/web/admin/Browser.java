package org.paymentassistant.example.web.admin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paymentassistant.example.web.UploadedFile;

/** Gets pages and posts forms without script, keeps cookies, and does not follow redirections by itself. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----test-boundary";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI site;
    final Map<String, String> cookies = new HashMap<>();
    private String language = "en";

    Browser(URI site) {
        this.site = site;
    }

    /** An answer as it came. */
    record Answer(int status, String body, Map<String, List<String>> headers) {
        String location() {
            return headers.getOrDefault("location", List.of("")).get(0);
        }

        List<String> setCookies() {
            return headers.getOrDefault("set-cookie", List.of());
        }

        /** The form token of the page. */
        Optional<String> token() {
            Matcher matcher = TOKEN.matcher(body);
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        }
    }

    void speak(String code) {
        language = code;
    }

    Answer signIn(String name, String password) throws IOException, InterruptedException {
        String token = get("/login").token().orElseThrow();
        return post("/login/enter", Map.of("formToken", token, "name", name, "password", password));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site.resolve(path)).GET());
    }

    /** Posts a form that stands on a page, with its token. */
    Answer submit(String page, String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("formToken", get(page).token().orElse("none"));
        return post(path, all);
    }

    Answer post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer upload(String token, List<UploadedFile> files) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"formToken\"", token.getBytes(StandardCharsets.UTF_8)));
        files.forEach(
                file -> body.writeBytes(part("name=\"files\"; filename=\"" + file.name() + "\"", file.content())));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(site.resolve("/upload/send"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header("Accept-Language", language);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        Answer answer = new Answer(
                response.statusCode(), response.body(), response.headers().map());
        answer.setCookies().forEach(this::keep);
        return answer;
    }

    private void keep(String line) {
        String[] pair = line.split(";", 2)[0].split("=", 2);
        if (line.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
