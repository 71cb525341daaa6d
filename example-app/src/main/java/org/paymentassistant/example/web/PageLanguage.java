package org.paymentassistant.example.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.paymentassistant.domain.company.Language;

/** The language in which a person reads the pages: the one chosen there, else what the browser prefers, else English. */
public final class PageLanguage {

    private static final String COOKIE = "language";
    private static final String YEAR = "31536000";
    private static final Pattern OWN_PAGE = Pattern.compile("(/[a-z]+)+");

    private PageLanguage() {}

    /** The language for a request. */
    public static Language of(PageRequest request) {
        return request.cookie(COOKIE)
                .flatMap(Language::of)
                .or(() -> preferred(request.header("accept-language").orElse("")))
                .orElse(Language.EN);
    }

    /** The first language in the browser's own order that is spoken here; browsers send the most preferred first. */
    private static Optional<Language> preferred(String header) {
        return Arrays.stream(header.split(",", 20))
                .map(range -> range.split(";", 2)[0])
                .flatMap(tag -> Language.of(tag).stream())
                .findFirst();
    }

    /** The page {@code /language?to=fr&back=/documents}, which remembers the choice. */
    public static List<Page> pages() {
        return List.of(new SimplePage("/language", "GET", PageLanguage::choose));
    }

    private static PageResponse choose(PageRequest request) {
        String back = request.asked("back")
                .filter(path -> OWN_PAGE.matcher(path).matches())
                .orElse("/");
        PageResponse response = PageResponse.seeOther(back);
        return request.asked("to")
                .flatMap(Language::of)
                .map(language -> response.with(
                        "Set-Cookie",
                        COOKIE + "=" + language.code() + "; Path=/; Max-Age=" + YEAR + "; HttpOnly; SameSite=Strict"))
                .orElse(response);
    }
}
