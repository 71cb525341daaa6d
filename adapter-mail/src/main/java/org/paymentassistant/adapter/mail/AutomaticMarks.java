package org.paymentassistant.adapter.mail;

import jakarta.mail.internet.MimeMessage;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.paymentassistant.domain.mail.AutomaticMark;
import org.paymentassistant.domain.mail.MailAddress;

/** Signs in the headers that no person wrote a message (RFC 3834, RFC 3464, RFC 8098, RFC 2919). */
final class AutomaticMarks {

    private static final Set<String> UNASKED = Set.of("bulk", "list", "junk", "auto_reply");
    private static final Pattern MAIL_SYSTEM = Pattern.compile(
            "mailer-daemon|post[-_]?master|no-?reply|do-?not-?reply|noreply-.*|.*-noreply|bounces?|.*-bounces?|mail-daemon");
    /** Mail systems often leave out the domain, or the address altogether. */
    private static final Pattern NO_PERSON = Pattern.compile("\\bmailer-daemon\\b|<\\s*>", Pattern.CASE_INSENSITIVE);

    private static final Set<String> LIST_HEADERS = Set.of("List-Id", "List-Unsubscribe", "List-Post", "List-Help");

    private static final Set<String> COMPLAINT_HEADERS = Set.of("X-HmXmrOriginalRecipient", "X-Reporter-IP");

    private AutomaticMarks() {}

    static Set<AutomaticMark> of(Headers headers) {
        Set<AutomaticMark> marks = EnumSet.noneOf(AutomaticMark.class);
        if (headers.all("Return-Path").stream().anyMatch(path -> path.strip().equals("<>"))) {
            marks.add(AutomaticMark.NULL_RETURN_PATH);
        }
        if (headers.all("Auto-Submitted").stream()
                .anyMatch(value -> !word(value).equals("no"))) {
            marks.add(AutomaticMark.AUTO_SUBMITTED);
        }
        if (headers.all("Precedence").stream().anyMatch(value -> UNASKED.contains(word(value)))) {
            marks.add(AutomaticMark.PRECEDENCE);
        }
        if (LIST_HEADERS.stream().anyMatch(name -> headers.first(name).isPresent())) {
            marks.add(AutomaticMark.MAILING_LIST);
        }
        if (headers.first("Content-Type").filter(AutomaticMarks::isReport).isPresent()) {
            marks.add(AutomaticMark.REPORT);
        }
        if (headers.from().stream().map(MailAddress::localPart).anyMatch(AutomaticMarks::isMailSystem)
                || headers.all("From").stream()
                        .anyMatch(value -> NO_PERSON.matcher(value).find())) {
            marks.add(AutomaticMark.MAIL_SYSTEM);
        }
        if (headers.first("X-Autoreply").isPresent()
                || headers.first("X-Autorespond").isPresent()
                || headers.all("X-Auto-Response-Suppress").stream().anyMatch(AutomaticMarks::suppressesReplies)) {
            marks.add(AutomaticMark.AUTO_RESPONSE);
        }
        return marks;
    }

    /** Whether a message within another is there because its recipient complained, in a form older than RFC 5965. */
    static boolean isComplaintAbout(MimeMessage message) {
        Headers headers = new Headers(message);
        return COMPLAINT_HEADERS.stream().anyMatch(name -> headers.first(name).isPresent());
    }

    private static boolean suppressesReplies(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.contains("all") || lower.contains("autoreply");
    }

    private static boolean isReport(String contentType) {
        String lower = contentType.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("multipart/report") || lower.startsWith("message/delivery-status");
    }

    private static boolean isMailSystem(String localPart) {
        return MAIL_SYSTEM.matcher(localPart.toLowerCase(Locale.ROOT)).matches();
    }

    private static String word(String value) {
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
