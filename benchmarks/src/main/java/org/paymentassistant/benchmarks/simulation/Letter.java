package org.paymentassistant.benchmarks.simulation;

import java.util.List;
import org.paymentassistant.domain.mail.IncomingMessage;

/**
 * A mail to the assistant.
 *
 * @param message the mail
 * @param papers the files in it
 * @param isTaken whether its files are to be processed
 * @param isAnswered whether an answer is owed
 */
record Letter(IncomingMessage message, List<Paper> papers, boolean isTaken, boolean isAnswered) {

    Letter {
        papers = List.copyOf(papers);
    }
}
