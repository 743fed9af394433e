package org.maschinenraum.portal.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A letter that cannot be written, was not committed or has nobody to get it is not sent. */
class UnsentLettersIT extends LettersToOnePerson {

    @Test
    void refusesAtOnceWhatTheTemplateCannotBeFilledWith() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transaction.executeWithoutResult(
                        status -> notifications.send(person, SAMPLE, Map.of("title", "ohne Ort"), "x")))
                .withMessageContaining("[due, town]");

        assertThat(count()).isZero();
    }

    @Test
    void refusesToWriteOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> notifications.send(person, SAMPLE, VALUES, "x"));

        assertThat(count()).isZero();
    }

    @Test
    void vanishesWithTheTransactionThatWroteIt() {
        transaction.executeWithoutResult(status -> {
            notifications.send(person, SAMPLE, VALUES, "x");
            status.setRollbackOnly();
        });

        assertThat(count()).isZero();
        assertThat(outboxIsEmpty()).isTrue();
    }

    @Test
    void notesWhyNobodyCanGetItAndStopsTrying() {
        write(person, "");
        send(person);
        await().atMost(PATIENCE).until(() -> "no address".equals(undeliverable()));
        await().atMost(PATIENCE).until(this::outboxIsEmpty);
    }

    @Test
    void writesToNobodyWhoseAccountIsGone() {
        jdbc.sql("update directory.person set gone = now() where id = :id")
                .param("id", person.value())
                .update();
        send(person);
        await().atMost(PATIENCE).until(() -> "no account".equals(undeliverable()));
        await().atMost(PATIENCE).until(this::outboxIsEmpty);
        assertThat(mailbox.read(mail, 10)).isEmpty();
    }

    private @Nullable String undeliverable() {
        return jdbc.sql("select undeliverable from notification.letter where person = :person and sent is null")
                .param("person", person.value())
                .query((row, number) -> List.of(String.valueOf(row.getString(1))))
                .optional()
                .map(List::getFirst)
                .orElse(null);
    }

    private int count() {
        return jdbc.sql("select count(*) from notification.letter where person = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }
}
