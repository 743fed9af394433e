package org.maschinenraum.portal.chaos.door;

import java.util.List;
import java.util.UUID;
import org.maschinenraum.portal.access.Role;

/**
 * What a person does or looks at, with what they saw before.
 *
 * @param verb the business action, as in the audit trail
 * @param target of the verb: a project, strategy, review or task
 * @param round of the strategy, as the person saw it
 * @param version of the draft or review, as the person saw it
 */
public record Act(
        UUID person, Role role, String verb, UUID target, int round, long version, String text, List<UUID> people) {

    public static final UUID NOTHING = new UUID(0, 0);

    public static Act of(UUID person, Role role, String verb, UUID target) {
        return new Act(person, role, verb, target, 0, 0, "", List.of());
    }

    public Act seen(int round, long version) {
        return new Act(person, role, verb, target, round, version, text, people);
    }

    public Act saying(String words) {
        return new Act(person, role, verb, target, round, version, words, people);
    }

    public Act naming(List<UUID> named) {
        return new Act(person, role, verb, target, round, version, text, named);
    }
}
