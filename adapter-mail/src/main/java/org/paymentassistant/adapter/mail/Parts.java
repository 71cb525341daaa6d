package org.paymentassistant.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.document.MediaType;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;

/** The parts of a message: the files that may be invoices, and the text for people. */
final class Parts {

    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 500;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_HTML = 1_000_000;
    private static final Set<String> REPORTS =
            Set.of("message/delivery-status", "message/disposition-notification", "message/feedback-report");

    private final Session session;
    private final List<SourceDocument> documents = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private Optional<ReasonCode> problem = Optional.empty();
    private boolean report;
    private boolean broken;
    private int count;

    private Parts(Session session) {
        this.session = session;
    }

    static Parts of(MimeMessage message, Session session) {
        Parts parts = new Parts(session);
        parts.read(message, 0, false);
        return parts;
    }

    List<SourceDocument> documents() {
        return documents;
    }

    /** Whether a part of the message itself, not of one that it forwards, reports on another message. */
    boolean isReport() {
        return report;
    }

    /** The plain text, or what the HTML says where there is none. */
    String text() {
        String plain = text.toString();
        return cut(plain.isBlank() ? Jsoup.parse(html.toString()).wholeText() : plain, LONGEST_TEXT);
    }

    /** Why the message cannot be used: not where what is broken is given as a file of its own. */
    Optional<ReasonCode> problem() {
        return problem.isEmpty() && broken && documents.isEmpty() ? Optional.of(ReasonCode.MESSAGE_BROKEN) : problem;
    }

    private void read(Part part, int depth, boolean forwarded) {
        if (depth > DEEPEST || ++count > MOST_PARTS) {
            problem = Optional.of(ReasonCode.MESSAGE_BROKEN);
            return;
        }
        PartHead head = PartHead.of(part);
        report |= !forwarded && REPORTS.contains(head.type());
        byte[] bytes = bytes(part, head);
        if (isEncrypted(head)) {
            problem = Optional.of(ReasonCode.ENCRYPTED_MESSAGE);
        } else if (head.is("multipart/")) {
            readMultipart(head, bytes, depth, forwarded);
        } else if (head.type().equals("message/rfc822") || head.type().equals("message/global")) {
            readMessage(head, bytes, depth);
        } else {
            readLeaf(head, bytes);
        }
    }

    private static boolean isEncrypted(PartHead head) {
        return head.type().equals("multipart/encrypted")
                || (head.type().matches("application/(x-)?pkcs7-mime") && head.enveloped());
    }

    private void readMultipart(PartHead head, byte[] bytes, int depth, boolean forwarded) {
        try {
            Multipart multipart = LenientMultipart.of(head, bytes);
            for (int i = 0; i < multipart.getCount() && count <= MOST_PARTS; i++) {
                read(multipart.getBodyPart(i), depth + 1, forwarded);
            }
        } catch (MessagingException | RuntimeException e) {
            keepBroken(head, bytes, depth);
        }
    }

    private void readMessage(PartHead head, byte[] bytes, int depth) {
        try {
            read(new MimeMessage(session, new ByteArrayInputStream(bytes)), depth + 1, true);
        } catch (MessagingException | RuntimeException e) {
            keepBroken(head, bytes, depth);
        }
    }

    /** Files may be in it: it is given as it stands, so that the sender hears of it. */
    private void keepBroken(PartHead head, byte[] bytes, int depth) {
        broken = true;
        if (depth == 0) {
            append(text, TextDecoding.decode(bytes, head.charset()), LONGEST_TEXT);
        } else if (bytes.length > 0) {
            documents.add(document(head, bytes));
        }
    }

    private void readLeaf(PartHead head, byte[] bytes) {
        switch (PartKind.of(head, bytes)) {
            case PLAIN_TEXT -> append(text, TextDecoding.decode(bytes, head.charset()), LONGEST_TEXT);
            case HTML_TEXT -> append(html, TextDecoding.decode(bytes, head.charset()), LONGEST_HTML);
            case DOCUMENT -> documents.add(document(head, bytes));
            case DECORATION -> {
                // logos, signatures and calendars are no invoices
            }
        }
    }

    private SourceDocument document(PartHead head, byte[] bytes) {
        String name = head.fileName().orElse("attachment-" + (documents.size() + 1));
        return new SourceDocument(FileName.of(name), head.declared().map(MediaType::new), Content.of(bytes));
    }

    private static void append(StringBuilder target, String addition, int longest) {
        if (target.length() < longest) {
            target.append(cut(addition, longest)).append('\n');
        }
    }

    private static String cut(String words, int longest) {
        return words.length() > longest ? words.substring(0, longest) : words;
    }

    /** What cannot be decoded at all is taken as it stands. */
    private static byte[] bytes(Part part, PartHead head) {
        byte[] raw = raw(part);
        byte[] decoded = TransferEncoding.decode(raw, head.encoding());
        return decoded.length == 0 ? raw : decoded;
    }

    private static byte[] raw(Part part) {
        try (InputStream stream = part instanceof MimeMessage message
                ? message.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream()) {
            return stream.readAllBytes();
        } catch (MessagingException | IOException e) {
            return new byte[0];
        }
    }
}
