package org.paymentassistant.adapter.mail;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;

/**
 * A multipart that is read as well as it can be. Jakarta Mail takes these choices from system properties, which belong
 * to the host application, so they are made here.
 */
final class LenientMultipart extends MimeMultipart {

    private final boolean guessBoundary;

    private LenientMultipart(DataSource source, boolean guessBoundary) throws MessagingException {
        super(source);
        this.guessBoundary = guessBoundary;
    }

    /** The parts by the boundary that the header names, or by the one that the body uses where that is not found. */
    static MimeMultipart of(PartHead head, PartSource body) throws MessagingException {
        String type = head.type()
                + head.boundary().map(b -> "; boundary=\"" + b + "\"").orElse("");
        try {
            return parsed(body.as(type), head.boundary().isEmpty());
        } catch (MessagingException e) {
            return parsed(body.as(head.type()), true);
        }
    }

    private static MimeMultipart parsed(DataSource source, boolean guess) throws MessagingException {
        MimeMultipart multipart = new LenientMultipart(source, guess);
        if (multipart.getCount() == 0) {
            throw new MessagingException("a multipart without parts");
        }
        return multipart;
    }

    @Override
    protected void initializeProperties() {
        ignoreMissingEndBoundary = true;
        ignoreMissingBoundaryParameter = true;
        ignoreExistingBoundaryParameter = guessBoundary;
        allowEmpty = false;
    }
}
