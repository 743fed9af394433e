package org.maschinenraum.portal.directory.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.integration.identity.IdentityProvider.Account;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.directory.Person;

/** The mirror against a real realm and a real database. */
class MirroringPeopleIT extends MirroredRealm {

    @Test
    void knowsPeopleWhoNeverLoggedIn() {
        assertThat(people.withRole(Role.REVIEWER)).extracting(Person::username).contains("gutachten-1", "gutachten-2");
        assertThat(people.all()).allSatisfy(person -> assertThat(person.email()).contains("@"));
    }

    @Test
    void leavesOutWhoseAccountIsGoneButStillKnowsTheirName() {
        var former = new PersonId(UUID.randomUUID());
        insert(former, "Ämilie", "Öser", "reviewer");

        mirror.mirror();

        assertThat(people.withRole(Role.REVIEWER)).extracting(Person::id).doesNotContain(former);
        assertThat(people.all()).extracting(Person::id).doesNotContain(former);
        assertThat(people.present(former)).isEmpty();
        assertThat(people.find(former)).map(Person::name).contains("Ämilie Öser");
        assertThat(people.findAll(List.of(former))).containsKey(former);
    }

    @Test
    void followsAChangeOfRoles() {
        var reviewer = people.withRole(Role.REVIEWER).getFirst();
        jdbc.sql("update directory.person set roles = '{approver}', gone = now() where id = :id")
                .param("id", reviewer.id().value())
                .update();

        mirror.mirror();

        assertThat(people.present(reviewer.id())).map(Person::roles).contains(reviewer.roles());
    }

    @Test
    void takesNameAndRolesFromALoginAtOnce() {
        var newcomer = new PersonId(UUID.randomUUID());

        login(newcomer, Map.of("given_name", "Şükran", "family_name", "Groß"), "coordinator");

        assertThat(people.withRole(Role.COORDINATOR))
                .contains(new Person(newcomer, "neu", "Şükran Groß", "", Set.of(Role.COORDINATOR), Locale.GERMAN));
    }

    @Test
    void listsPeopleInGermanOrder() {
        mirrorOf(() -> List.of(
                        account("c", "Ina", "Zander"),
                        account("b", "Ina", "Özdemir"),
                        account("d", "Jörg", "Ost"),
                        account("e", "Änne", "Ost"),
                        account("a", "Ina", "ábel")))
                .mirror();

        assertThat(people.all())
                .extracting(Person::name)
                .containsExactly("Ina ábel", "Änne Ost", "Jörg Ost", "Ina Özdemir", "Ina Zander");
    }

    private void insert(PersonId id, String firstName, String lastName, String role) {
        accounts.write(
                List.of(new Account(id.value(), "frueher", "frueher@example.org", firstName, lastName, Set.of(role))),
                clock.instant());
    }
}
