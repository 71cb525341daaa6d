package org.paymentassistant.example.web.login;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paymentassistant.example.web.Apology;
import org.paymentassistant.example.web.Page;
import org.paymentassistant.example.web.PageLanguage;
import org.paymentassistant.example.web.PageRequest;
import org.paymentassistant.example.web.PageResponse;
import org.paymentassistant.example.web.PageTexts;
import org.paymentassistant.example.web.Pages;
import org.paymentassistant.example.web.SimplePage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A login of users by name and password, known from a configuration. Thread-safe. */
public final class LocalLogin implements Visitors {

    private static final Logger LOG = LoggerFactory.getLogger(LocalLogin.class);
    private static final String VISIT = "visit";
    /** A cookie of its own, so that a look at the login page never ends a visit. */
    private static final String ENTRY = "entry";

    private static final String TOKEN = "formToken";
    private static final int LONGEST_PASSWORD = 200;
    private static final Pattern OWN_PAGE = Pattern.compile("/(?:[a-z]+(?:/[a-z]+)*)?");

    private final Map<String, LocalUser> users;
    private final boolean overTls;
    private final Secret secret;
    private final Visits visits;
    private final LoginAttempts attempts;
    private final PasswordHash nobodys;
    private final Pages pages = new Pages();

    /**
     * A login.
     *
     * @param users who may sign in; names are different
     * @param overTls whether people reach the pages over TLS, so that cookies are sent there only
     */
    public LocalLogin(List<LocalUser> users, boolean overTls, InstantSource clock, SecureRandom random) {
        this.users = users.stream().collect(Collectors.toUnmodifiableMap(LocalUser::name, Function.identity()));
        this.overTls = overTls;
        this.secret = new Secret(random);
        this.visits = new Visits(clock);
        this.attempts = new LoginAttempts(clock);
        this.nobodys = PasswordHash.of(secret.next().toCharArray(), random);
    }

    @Override
    public Optional<Visitor> visitor(PageRequest request) {
        return request.cookie(VISIT)
                .flatMap(cookie -> visits.user(secret.fingerprint(cookie))
                        .map(user -> new Visitor(
                                user.name(), user.address(), user.company(), user.role(), secret.formToken(cookie))));
    }

    @Override
    public String entrance() {
        return "/login";
    }

    @Override
    public String exit() {
        return "/logout";
    }

    @Override
    public List<Page> pages() {
        return List.of(
                new SimplePage(entrance(), "GET", request -> form(request, 200, "")),
                new SimplePage("/login/enter", "POST", this::enter),
                new SimplePage(exit(), "POST", this::leave));
    }

    private PageResponse form(PageRequest request, int status, String problem) {
        PageTexts texts = PageTexts.in(PageLanguage.of(request));
        String entry = request.cookie(ENTRY).orElseGet(secret::next);
        String html = pages.render(
                "login.jte",
                Map.of(
                        "texts",
                        texts,
                        "token",
                        secret.formToken(entry),
                        "next",
                        next(request),
                        "problem",
                        problem.isEmpty() ? "" : texts.get(problem)));
        return PageResponse.html(status, html).with("Set-Cookie", cookie(ENTRY, entry));
    }

    private PageResponse enter(PageRequest request) {
        String entry = request.cookie(ENTRY).orElse("");
        if (entry.isEmpty() || !Secret.same(request.field(TOKEN).orElse(""), secret.formToken(entry))) {
            return form(request, 403, "login.again");
        }
        String name = request.field("name").orElse("").strip().toLowerCase(Locale.ROOT);
        if (!attempts.admits(name)) {
            LOG.warn("too many logins are tried");
            return form(request, 429, "login.wait");
        }
        Optional<LocalUser> user = known(name, request.field("password").orElse(""));
        return user.map(known -> welcome(known, request)).orElseGet(() -> form(request, 401, "login.wrong"));
    }

    /** A password is hashed whether the name is known or not, so that the time tells nothing. */
    private Optional<LocalUser> known(String name, String password) {
        Optional<LocalUser> user = Optional.ofNullable(users.get(name));
        boolean right = password.length() <= LONGEST_PASSWORD
                && user.map(LocalUser::password).orElse(nobodys).isOf(password.toCharArray());
        return right ? user : Optional.empty();
    }

    private PageResponse welcome(LocalUser user, PageRequest request) {
        attempts.succeeded(user.name());
        request.cookie(VISIT).map(secret::fingerprint).ifPresent(visits::end);
        String visit = secret.next();
        visits.begin(secret.fingerprint(visit), user);
        LOG.info("{} of {} has signed in", user.name(), user.company().value());
        return PageResponse.seeOther(next(request)).with("Set-Cookie", cookie(VISIT, visit));
    }

    private PageResponse leave(PageRequest request) {
        Optional<Visitor> visitor = visitor(request);
        boolean meant = visitor.filter(known -> Secret.same(request.field(TOKEN).orElse(""), known.formToken()))
                .isPresent();
        if (!meant && visitor.isPresent()) {
            return Apology.of(403, "stale.text", request);
        }
        request.cookie(VISIT).map(secret::fingerprint).ifPresent(visits::end);
        return PageResponse.seeOther(entrance()).with("Set-Cookie", cookie(VISIT, "") + "; Max-Age=0");
    }

    private static String next(PageRequest request) {
        return request.field("next")
                .or(() -> request.asked("next"))
                .filter(path -> OWN_PAGE.matcher(path).matches())
                .orElse("/");
    }

    private String cookie(String name, String value) {
        return name + "=" + value + "; Path=/; HttpOnly; SameSite=Strict" + (overTls ? "; Secure" : "");
    }
}
