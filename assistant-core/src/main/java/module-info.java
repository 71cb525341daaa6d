/** The model, the ports and the use cases of the payment assistant. It needs nothing but {@code java.base}. */
module org.paymentassistant {
    exports org.paymentassistant;
    exports org.paymentassistant.domain.account;
    exports org.paymentassistant.domain.company;
    exports org.paymentassistant.domain.document;
    exports org.paymentassistant.domain.invoice;
    exports org.paymentassistant.domain.listing;
    exports org.paymentassistant.domain.mail;
    exports org.paymentassistant.domain.money;
    exports org.paymentassistant.domain.outcome;
    exports org.paymentassistant.domain.party;
    exports org.paymentassistant.domain.payment;
    exports org.paymentassistant.domain.submission;
    exports org.paymentassistant.domain.supplier;
    exports org.paymentassistant.domain.work;
    exports org.paymentassistant.event;
    exports org.paymentassistant.inmemory;
    exports org.paymentassistant.port.in;
    exports org.paymentassistant.port.out;
}
