package org.paymentassistant.adapter.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.domain.mail.IncomingMessage;

/**
 * Fetches messages without marking them as read, so that a person who looks into the folder sees what is new. The host is
 * asked for the size first: of a message that is too large only the headers are ever fetched.
 */
final class ImapFetch {

    private final MessageParser parser;

    ImapFetch(MessageParser parser) {
        this.parser = parser;
    }

    IncomingMessage fetch(IMAPFolder folder, Message message) throws MessagingException {
        FetchProfile size = new FetchProfile();
        size.add(FetchProfile.Item.SIZE);
        folder.fetch(new Message[] {message}, size);
        return message.getSize() > MessageParser.LARGEST
                ? parser.parseHead(head(folder, folder.getUID(message)), receivedAt(message))
                : parser.parse(bytes(message), receivedAt(message));
    }

    private static byte[] bytes(Message message) throws MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ((IMAPMessage) message).setPeek(true);
            message.writeTo(bytes);
        } catch (IOException e) {
            throw new MessagingException("a message cannot be fetched", e);
        }
        return bytes.toByteArray();
    }

    /** Bounded, because headers may be as large as messages. */
    private static byte[] head(IMAPFolder folder, long uid) throws MessagingException {
        Object head = folder.doCommand(protocol -> head(protocol, uid));
        return (byte[]) head;
    }

    private static byte[] head(IMAPProtocol protocol, long uid) throws ProtocolException {
        Response[] responses = protocol.command(
                "UID FETCH " + uid + " (BODY.PEEK[HEADER]<0." + MessageParser.LARGEST_HEAD + ">)", null);
        byte[] head = Arrays.stream(responses)
                .filter(FetchResponse.class::isInstance)
                .flatMap(response -> content((FetchResponse) response).stream())
                .findFirst()
                .orElse(new byte[0]);
        protocol.notifyResponseHandlers(responses);
        protocol.handleResult(responses[responses.length - 1]);
        return head;
    }

    private static Optional<byte[]> content(FetchResponse response) {
        @Nullable BODY body = response.getItem(BODY.class);
        return Optional.ofNullable(body).map(BODY::getByteArrayInputStream).map(ByteArrayInputStream::readAllBytes);
    }

    private static Instant receivedAt(Message message) throws MessagingException {
        return Optional.ofNullable(message.getReceivedDate())
                .map(Date::toInstant)
                .orElseGet(Instant::now);
    }
}
