package org.paymentassistant.example.bank.revolut;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.paymentassistant.example.bank.AccountNumber;

/** Whose accounts at other banks are, as far as that can be found out. Thread-safe. */
final class Payees {

    private static final int NEAR = 2;

    private final Map<String, String> holders = new ConcurrentHashMap<>();

    void set(AccountNumber account, String holder) {
        holders.put(account.value(), holder);
    }

    ObjectNode validate(ObjectNode question) {
        String number = Texts.maybe(question, "iban").orElseGet(() -> Texts.required(question, "account_no", 34));
        String asked = Texts.required(question, "company_name", 140);
        String holder = holders.get(new AccountNumber(number).value());
        if (holder == null) {
            return code("cannot_be_checked");
        }
        int distance = distance(plain(asked), plain(holder));
        if (distance == 0) {
            return code("matched");
        }
        return distance <= NEAR ? code("close_match").put("company_name", holder) : code("not_matched");
    }

    private static ObjectNode code(String code) {
        return JsonNodeFactory.instance.objectNode().put("result_code", code);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            int diagonal = i == 0 ? 0 : row[0];
            for (int j = 0; j <= other.length(); j++) {
                int above = row[j];
                if (i == 0 || j == 0) {
                    row[j] = i + j;
                } else {
                    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                    row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                }
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
