package org.paymentassistant.example.bank;

/** Bodies of requests that the bank accepts, to be changed by replacing text. */
final class Bodies {
    private Bodies() {}

    static String beneficiary() {
        return """
                {"accountNumber":"DE79100100100012345678","currency":"EUR","tag":"weber",
                 "holderBank":{"bic":"PBNKDEFF"},
                 "holder":{"name":"Weber Werkzeuge GmbH","type":"Corporate","address":{"country":"DE"}}}""";
    }

    static String americanBeneficiary() {
        return """
                {"accountNumber":"549512345","currency":"USD",
                 "holderBank":{"clearingCodeType":"FW","clearingCode":"021000021","name":"A bank in New York"},
                 "holder":{"name":"Tools Inc","type":"Corporate",
                  "address":{"street":"1 Main Street","city":"Albany","postCode":"12207","province":"NY","country":"US"}}}""";
    }

    static String payment(String walletId, String beneficiaryId, String tag) {
        return """
                {"sourceWalletId":"%s","externalBankAccountId":"%s","amount":{"value":"1234.50","currency":"EUR"},
                 "desiredExecutionDate":"2026-01-20","feeCurrency":"EUR","feePaymentOption":"SEPA",
                 "priorityPaymentOption":"24H","tag":"%s","communication":"Invoice R-17"}""".formatted(walletId, beneficiaryId, tag);
    }
}
