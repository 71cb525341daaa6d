package org.paymentassistant.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;

/** The parts of a message: the files that may be invoices, and the text for people. Depth and number are bounded. */
final class Parts {

    private static final int DEEPEST = 16;
    private static final int MOST_MESSAGES = 5;
    private static final int MOST_PARTS = 200;
    private static final Set<String> REPORTS =
            Set.of("message/delivery-status", "message/disposition-notification", "message/feedback-report");

    private final Session session;
    private final FoundFiles files = new FoundFiles();
    private final Letter letter = new Letter();
    private Optional<ReasonCode> problem = Optional.empty();
    private boolean report;
    private boolean broken;
    private int count;

    private Parts(Session session) {
        this.session = session;
    }

    static Parts of(MimeMessage message, Session session) {
        Parts parts = new Parts(session);
        parts.read(message, new Place(0, 0));
        return parts;
    }

    /** How deep a part lies, and in how many messages within the message. */
    private record Place(int depth, int messages) {
        Place inside() {
            return new Place(depth + 1, messages);
        }

        Place forwarded() {
            return new Place(depth + 1, messages + 1);
        }

        boolean isTooDeep() {
            return depth > DEEPEST || messages > MOST_MESSAGES;
        }
    }

    List<SourceDocument> documents() {
        return files.all();
    }

    /** Whether a part of the message itself, not of one that it forwards, reports on another message. */
    boolean isReport() {
        return report || (files.all().isEmpty() && letter.quotesReport());
    }

    /** The plain text, or what the HTML says where there is none. */
    String text() {
        return letter.text();
    }

    /** Why the message cannot be used: not where what is broken is given as a file of its own. */
    Optional<ReasonCode> problem() {
        return problem.isEmpty() && broken && files.all().isEmpty() ? Optional.of(ReasonCode.MESSAGE_BROKEN) : problem;
    }

    private void read(Part part, Place place) {
        if (place.isTooDeep() || ++count > MOST_PARTS) {
            problem = Optional.of(files.areMost(count) ? ReasonCode.TOO_MANY_ATTACHMENTS : ReasonCode.TOO_COMPLEX);
            return;
        }
        PartHead head = PartHead.of(part);
        report |= place.messages() == 0 && REPORTS.contains(head.type());
        PartSource source = PartSource.of(part, head);
        if (head.type().equals("multipart/encrypted")) {
            problem = Optional.of(ReasonCode.ENCRYPTED_MESSAGE);
        } else if (head.is("multipart/")) {
            readMultipart(head, source, place);
        } else if (head.isMessage()) {
            readMessage(head, source, place);
        } else if (head.isSigned()) {
            readSigned(head, source.bytes(), place);
        } else {
            readLeaf(head, source.bytes());
        }
    }

    private void readMultipart(PartHead head, PartSource source, Place place) {
        try {
            Multipart multipart = LenientMultipart.of(head, source);
            for (int i = 0; i < multipart.getCount() && count <= MOST_PARTS; i++) {
                read(multipart.getBodyPart(i), place.inside());
            }
        } catch (MessagingException | RuntimeException e) {
            keepBroken(head, source.bytes(), place);
        }
    }

    private void readMessage(PartHead head, PartSource source, Place place) {
        try {
            HeaderBlock block = HeaderBlock.of(source.bytes());
            MimeMessage message = new MimeMessage(session, block.open());
            report |= place.messages() == 0 && AutomaticMarks.isComplaintAbout(message);
            if (block.isTooLong()) {
                problem = Optional.of(ReasonCode.TOO_COMPLEX);
            } else {
                read(message, place.forwarded());
            }
        } catch (MessagingException | RuntimeException e) {
            keepBroken(head, source.bytes(), place);
        }
    }

    /** What is signed is a part with headers of its own, or a bare file that is named for what it is. */
    private void readSigned(PartHead head, byte[] bytes, Place place) {
        Optional<byte[]> content = SignedData.content(bytes);
        Optional<String> bareName = head.nameWithinSignature();
        if (content.isPresent() && bareName.isPresent()) {
            files.add(SourceDocument.of(bareName.get(), content.get()));
        } else if (content.isPresent()) {
            readSignedPart(content.get(), place);
        } else if (head.isEnveloped()) {
            problem = Optional.of(ReasonCode.ENCRYPTED_MESSAGE);
        } else {
            readLeaf(head, bytes);
        }
    }

    private void readSignedPart(byte[] content, Place place) {
        try {
            read(new MimeBodyPart(new ByteArrayInputStream(content)), place.inside());
        } catch (MessagingException e) {
            broken = true;
        }
    }

    /** Files may be in it: it is given as it stands, so that the sender hears of it. */
    private void keepBroken(PartHead head, byte[] bytes, Place place) {
        broken = true;
        if (place.depth() == 0) {
            letter.add(PartKind.PLAIN_TEXT, TextDecoding.decode(bytes, head.charset()));
        } else if (bytes.length > 0) {
            files.add(head, bytes);
        }
    }

    private void readPlain(String words) {
        Uuencoded found = Uuencoded.in(words);
        letter.add(PartKind.PLAIN_TEXT, found.text());
        found.files().forEach(files::add);
    }

    private void readLeaf(PartHead head, byte[] bytes) {
        if (head.type().equals("message/external-body")) {
            problem = problem.or(() -> Optional.of(ReasonCode.LINK_INSTEAD_OF_FILE));
            return;
        }
        PartKind kind = PartKind.of(head, bytes);
        switch (kind) {
            case PLAIN_TEXT -> readPlain(TextDecoding.decode(bytes, head.charset()));
            case HTML_TEXT -> letter.add(kind, TextDecoding.decode(bytes, head.charset()));
            case DOCUMENT -> files.add(head, bytes);
            case DECORATION -> {
                // logos, signatures and calendars are no invoices
            }
        }
    }
}
