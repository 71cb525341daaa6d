package org.paymentassistant.domain.payment;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.paymentassistant.domain.invoice.InvoiceField;

/** What came of asking the bank to create a beneficiary. */
public sealed interface BeneficiaryCreation {

    /** Handles every kind; exactly one function is called. */
    <R> R fold(Function<Created, R> created, Function<NeedsMore, R> needsMore, Function<Refused, R> refused);

    /** The bank knows the beneficiary now. */
    record Created(Beneficiary beneficiary) implements BeneficiaryCreation {
        public Created {
            Objects.requireNonNull(beneficiary, "beneficiary");
        }

        @Override
        public <R> R fold(
                Function<Created, R> created, Function<NeedsMore, R> needsMore, Function<Refused, R> refused) {
            return created.apply(this);
        }
    }

    /** The bank asks for more data; nothing was created. */
    record NeedsMore(Set<InvoiceField> fields) implements BeneficiaryCreation {
        public NeedsMore {
            fields = Set.copyOf(fields);
        }

        @Override
        public <R> R fold(
                Function<Created, R> created, Function<NeedsMore, R> needsMore, Function<Refused, R> refused) {
            return needsMore.apply(this);
        }
    }

    /** The bank refuses; {@code message} is its own text, for people, cleaned of control characters. */
    record Refused(String message) implements BeneficiaryCreation {
        public Refused {
            Objects.requireNonNull(message, "message");
        }

        @Override
        public <R> R fold(
                Function<Created, R> created, Function<NeedsMore, R> needsMore, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
