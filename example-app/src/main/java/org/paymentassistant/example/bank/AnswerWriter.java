package org.paymentassistant.example.bank;

/** Turns answers and errors into responses, in the shapes that the bank is set to. */
record AnswerWriter(AnswerShape answers, ErrorShape errors) {

    BankResponse write(Answer answer) {
        return answer.json(answers)
                .map(json -> BankResponse.json(200, json.toString()))
                .orElseGet(() -> BankResponse.empty(204));
    }

    BankResponse write(BankError error) {
        return BankResponse.json(error.httpStatus(), errors.apply(error.json()).toString());
    }
}
