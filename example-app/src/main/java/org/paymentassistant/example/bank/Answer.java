package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What a resource answers, before the bank's habits of wrapping objects are applied. */
sealed interface Answer {

    /** An object with its name; the reference page says whether it stands below that name. */
    record Named(String name, ObjectNode object, boolean wrappedAsDocumented) implements Answer {
        private JsonNode shaped(AnswerShape shape) {
            boolean wrapped =
                    shape == AnswerShape.WRAPPED || (shape == AnswerShape.AS_DOCUMENTED && wrappedAsDocumented);
            return wrapped ? JsonNodeFactory.instance.objectNode().set(name, object) : object;
        }
    }

    /** JSON whose form never varies. */
    record Fixed(JsonNode json) implements Answer {}

    /** Status 204 without a body: an empty list, or the deletion of something. */
    record Nothing() implements Answer {}

    static Answer wrapped(String name, ObjectNode object) {
        return new Named(name, object, true);
    }

    static Answer bare(String name, ObjectNode object) {
        return new Named(name, object, false);
    }

    static Answer list(String name, List<? extends JsonNode> items) {
        return items.isEmpty()
                ? new Nothing()
                : new Fixed(JsonNodeFactory.instance.objectNode().set(name, array(items)));
    }

    static Answer bareList(List<? extends JsonNode> items) {
        return items.isEmpty() ? new Nothing() : new Fixed(array(items));
    }

    static ArrayNode array(List<? extends JsonNode> items) {
        return JsonNodeFactory.instance.arrayNode().addAll(items);
    }

    /** Gives the JSON of this answer, or nothing for an answer without a body. */
    default Optional<JsonNode> json(AnswerShape shape) {
        if (this instanceof Named named) {
            return Optional.of(named.shaped(shape));
        }
        return this instanceof Fixed fixed ? Optional.of(fixed.json()) : Optional.empty();
    }
}
