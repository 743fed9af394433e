package org.maschinenraum.portal.access;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a part of a test in a transaction of its own. */
public final class InTransaction {

    private final TransactionTemplate template;

    InTransaction(TransactionTemplate template) {
        this.template = template;
    }

    public void run(Runnable part) {
        template.executeWithoutResult(status -> part.run());
    }

    public <T> T get(Supplier<T> part) {
        return Objects.requireNonNull(template.execute(status -> part.get()));
    }
}
