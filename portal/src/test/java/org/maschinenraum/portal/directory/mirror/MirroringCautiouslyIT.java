package org.maschinenraum.portal.directory.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.identity.IdentityProvider.Account;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.directory.Person;

/** What an old, an empty or no answer, or a second portal, does not undo. */
class MirroringCautiouslyIT extends MirroredRealm {

    @Test
    void neverUndoesALoginWithAListThatIsOlder() {
        var newcomer = new PersonId(UUID.randomUUID());

        mirrorOf(() -> {
                    login(newcomer, Map.of("given_name", "Neu"), "member");
                    return List.of(new Account(newcomer.value(), "alt", "", "Alt", "", Set.of("administrator")));
                })
                .mirror();

        assertThat(people.present(newcomer)).map(Person::name).contains("Neu");
        assertThat(people.present(newcomer)).map(Person::roles).contains(Set.of(Role.MEMBER));
    }

    @Test
    void marksNobodyAsGoneBecauseOfAnEmptyAnswer() {
        var before = people.all();

        assertThatThrownBy(() -> mirrorOf(List::of).mirror()).isInstanceOf(IllegalStateException.class);

        assertThat(people.all()).isEqualTo(before);
    }

    @Test
    void triesAgainAfterAFailureInsteadOfBreaking() {
        var asked = new AtomicInteger();
        var flaky = mirrorOf(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("down");
            }
            return List.of(account("wieder-da", "", ""));
        });

        flaky.mirrorIfDue();
        flaky.mirrorIfDue();
        flaky.mirrorIfDue();

        assertThat(asked).as("not asked a third time before it is due").hasValue(2);
        assertThat(people.all()).extracting(Person::name).containsExactly("wieder-da");
    }

    @Test
    void writesNothingWhileAnotherPortalDoes() {
        var before = people.all();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('directory.people-mirror', 0))")
                    .query()
                    .singleRow();
            inAnotherThread(() ->
                    mirrorOf(() -> List.of(account("allein", "Al", "Lein"))).mirror());
        });

        assertThat(people.all()).isEqualTo(before);
    }

    private static void inAnotherThread(Runnable work) {
        try {
            Thread.ofVirtual().start(work).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
