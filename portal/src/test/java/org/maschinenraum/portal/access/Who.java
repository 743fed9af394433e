package org.maschinenraum.portal.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person of a policy table: realm roles and what the person is to the object. */
public record Who(Set<String> words) {

    private static final PersonId PERSON = new PersonId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
    private static final PersonId SOMEBODY = new PersonId(UUID.fromString("00000000-0000-0000-0000-000000000002"));

    static Who of(String joined) {
        return new Who(new TreeSet<>(List.of(joined.split("\\+"))));
    }

    public boolean is(String word) {
        return words.contains(word);
    }

    public Actor actor() {
        return new Actor(PERSON, Arrays.stream(Role.values()).filter(this::has).collect(Collectors.toSet()));
    }

    private boolean has(Role role) {
        return is(role.realmName()) || is("all-roles");
    }

    /** This person where the word applies, else somebody who is neither. */
    public PersonId personIf(String word) {
        return is(word) ? PERSON : SOMEBODY;
    }

    /** With this person in it where the word applies. */
    public Set<PersonId> peopleIf(String word) {
        return is(word) ? Set.of(PERSON, SOMEBODY) : Set.of(SOMEBODY);
    }

    void requireKnown(Collection<String> relations) {
        var known = Stream.concat(
                        Arrays.stream(Role.values()).map(Role::realmName),
                        Stream.concat(relations.stream(), Stream.of("all-roles", "nobody-in-particular")))
                .collect(Collectors.toSet());
        if (!known.containsAll(words)) {
            throw new IllegalArgumentException("unknown in the table: " + this);
        }
    }

    @Override
    public String toString() {
        return String.join("+", words);
    }
}
