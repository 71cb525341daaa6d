package org.paymentassistant.example.web.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.BiFunction;
import org.paymentassistant.example.web.Page;
import org.paymentassistant.example.web.PageRequest;
import org.paymentassistant.example.web.PageResponse;
import org.paymentassistant.example.web.login.Role;
import org.paymentassistant.example.web.login.Visitor;
import org.paymentassistant.example.web.login.Visitors;

/**
 * A page for people who have signed in. Whoever has not is sent to the entrance, whoever may not is refused, and a posted
 * form counts only with the token of the visit. All this is decided before a long body is read.
 *
 * @param path its path
 * @param method GET or POST
 * @param role the role that it needs; an administrator may do all that a member may
 * @param most how many bytes a posted form may have
 * @param visitors who knows the people
 * @param frame what refusals are shown in
 * @param answering the page itself
 */
record GuardedPage(
        String path,
        String method,
        Role role,
        int most,
        Visitors visitors,
        Frame frame,
        BiFunction<Visitor, PageRequest, PageResponse> answering)
        implements Page {

    static final String TOKEN = "formToken";

    @Override
    public PageResponse answer(PageRequest request) {
        return visitors.visitor(request)
                .map(visitor -> answer(visitor, request))
                .orElseGet(this::toTheEntrance);
    }

    private PageResponse answer(Visitor visitor, PageRequest request) {
        if (role == Role.ADMINISTRATOR && !visitor.isAdministrator()) {
            return frame.notice(403, "forbidden", visitor, request);
        }
        if (method.equals("POST") && !isMeant(visitor, request)) {
            return frame.notice(403, "stale", visitor, request);
        }
        return answering.apply(visitor, request);
    }

    private static boolean isMeant(Visitor visitor, PageRequest request) {
        byte[] sent = request.field(TOKEN).orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(sent, visitor.formToken().getBytes(StandardCharsets.UTF_8));
    }

    private PageResponse toTheEntrance() {
        String next = method.equals("GET") ? "?next=" + path : "";
        return PageResponse.seeOther(visitors.entrance() + next);
    }

    @Override
    public int mostBytes(PageRequest head) {
        return visitors.visitor(head).isPresent() ? most : Math.min(most, USUAL_MOST_BYTES);
    }

    @Override
    public PageResponse tooMuch(PageRequest head) {
        Optional<Visitor> visitor = visitors.visitor(head);
        return visitor.map(known -> frame.notice(413, "toomuch", known, head)).orElseGet(this::toTheEntrance);
    }
}
