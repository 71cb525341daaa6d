package org.paymentassistant.example.web.admin;

import java.util.List;

/**
 * A message or upload in a list.
 *
 * @param received when it came
 * @param sender who handed it in
 * @param channel by mail or by upload, in words
 * @param subject the subject; empty where there is none
 * @param answer how far the answer is, in words
 * @param refusal why nothing of it is processed; none where it is
 * @param files its documents
 */
public record MessageRow(
        String received,
        String sender,
        String channel,
        String subject,
        String answer,
        List<State> refusal,
        List<DocumentRow> files) {}
