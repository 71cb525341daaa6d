package org.paymentassistant.example.web.admin;

import java.util.List;

/**
 * A document in a list.
 *
 * @param id its id
 * @param name its name
 * @param received when it came
 * @param sender who handed it in
 * @param channel by mail or by upload, in words
 * @param states where its invoices stand
 */
public record DocumentRow(String id, String name, String received, String sender, String channel, List<State> states) {}
