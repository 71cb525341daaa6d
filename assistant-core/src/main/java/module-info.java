/** The model, the ports and the use cases of the payment assistant. It needs nothing but {@code java.base}. */
module org.paymentassistant {
    exports org.paymentassistant.domain.account;
    exports org.paymentassistant.domain.invoice;
    exports org.paymentassistant.domain.money;
    exports org.paymentassistant.domain.party;
    exports org.paymentassistant.domain.payment;
}
