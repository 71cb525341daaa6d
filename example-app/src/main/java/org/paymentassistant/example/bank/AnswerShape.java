package org.paymentassistant.example.bank;

/** Tells how the bank puts single objects into its answers. Real banks of this kind change it from call to call and over time. */
public enum AnswerShape {
    /** Each call as its reference page says: some wrapped, some bare. */
    AS_DOCUMENTED,
    /** Every object below its name, as in <code>{"payment":{…}}</code>. */
    WRAPPED,
    /** No object below its name. */
    BARE
}
