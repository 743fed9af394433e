package org.maschinenraum.portal.chaos;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maschinenraum.portal.access.Role;

/** The twenty who act: the demo accounts, and more of the same kinds. */
final class Cast {

    static final List<Person> LEADS = people("projektleitung", 100, 8, Role.MEMBER);
    static final List<Person> COORDINATORS = people("koordination", 200, 3, Role.COORDINATOR);
    static final List<Person> REVIEWERS = people("gutachten", 300, 6, Role.REVIEWER);
    static final List<Person> APPROVERS = people("foerdergeber", 400, 3, Role.APPROVER);
    static final Person ADMINISTRATOR =
            people("verwaltung", 600, 1, Role.ADMINISTRATOR).getFirst();

    private static final int DEMO_LEADS = 3;
    private static final int DEMO_COORDINATORS = 2;
    private static final int DEMO_REVIEWERS = 3;
    private static final int DEMO_APPROVERS = 2;

    private static final String ACCOUNT = """
            {"id": "%s", "username": "%s", "email": "%s", "emailVerified": true, "enabled": true,
             "firstName": "Probe", "lastName": "%s", "realmRoles": ["default-roles-maschinenraum", "%s"]}""";

    private Cast() {}

    static List<Person> all() {
        return Stream.of(LEADS, COORDINATORS, REVIEWERS, APPROVERS)
                .flatMap(List::stream)
                .toList();
    }

    /** Those without a demo account, as Keycloak imports them. */
    static String accounts() {
        return Stream.of(
                        LEADS.stream().skip(DEMO_LEADS),
                        COORDINATORS.stream().skip(DEMO_COORDINATORS),
                        REVIEWERS.stream().skip(DEMO_REVIEWERS),
                        APPROVERS.stream().skip(DEMO_APPROVERS))
                .flatMap(people -> people)
                .map(person -> ACCOUNT.formatted(
                        person.id(),
                        person.account(),
                        person.address(),
                        person.account(),
                        person.role().realmName()))
                .collect(Collectors.joining(",\n", "{\"realm\": \"maschinenraum\", \"users\": [\n", "]}"));
    }

    private static List<Person> people(String kind, int base, int count, Role role) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Person(
                        kind + "-" + number,
                        UUID.fromString("00000000-0000-4000-8000-%012d".formatted(base + number)),
                        role))
                .toList();
    }
}
