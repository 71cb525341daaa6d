package org.paymentassistant.benchmarks.simulation;

/** What can go wrong around the assistant. */
enum Fault {
    /** The process ends in the middle of its work. */
    CRASH(1),
    /** The database does not answer; nothing is done. */
    DATABASE_DOWN(0.3),
    /** A transaction is rolled back at its end. */
    COMMIT_FAILED(1),
    /** A transaction is committed, but the caller is told that this is not known. */
    COMMIT_UNKNOWN(1),
    /** The bank cannot be reached. */
    BANK_DOWN(1),
    /** The bank reads the request and refuses it. */
    BANK_REFUSES(4),
    /** The request to the bank is lost. */
    BANK_REQUEST_LOST(5),
    /** The bank does what is asked, but its answer is lost. */
    BANK_ANSWER_LOST(5),
    /** The bank does what is asked only later. */
    BANK_REQUEST_LATE(6),
    /** The bank's list does not show yet what was made lately. */
    BANK_LIST_LAGS(5),
    /** The mailbox cannot be reached. */
    MAILBOX_DOWN(1),
    /** A message is not taken out of the mailbox although that was asked for. */
    ACKNOWLEDGEMENT_LOST(2),
    /** A message comes into the mailbox once more. */
    MESSAGE_REPEATED(4),
    /** All messages that were ever taken out are in the mailbox again, as when it is made anew. */
    MAILBOX_RESCANNED(4),
    /** The mail host cannot be reached. */
    MAIL_DOWN(1),
    /** The mail host takes a mail, but its answer is lost. */
    MAIL_ANSWER_LOST(1),
    /** The mail host refuses a mail for good. */
    MAIL_REFUSED(1),
    /** The reader breaks. */
    READER_BROKEN(2),
    /** The reader takes long. */
    READER_SLOW(2),
    /** A worker stands still for so long that its work is given to another, and then goes on. */
    WORKER_PAUSED(0.7),
    /** The clock jumps ahead. */
    CLOCK_AHEAD(4),
    /** The clock jumps back. */
    CLOCK_BACK(4),
    /** One of bank, mail host, mailbox and database cannot be reached for a while. */
    OUTAGE(4);

    private final double weight;

    Fault(double weight) {
        this.weight = weight;
    }

    /** How much more often than others it strikes where it can: what is called seldom fails often. */
    double weight() {
        return weight;
    }
}
