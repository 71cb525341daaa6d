module org.paymentassistant {}
