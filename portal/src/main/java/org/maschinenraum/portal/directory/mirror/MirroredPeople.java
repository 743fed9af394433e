package org.maschinenraum.portal.directory.mirror;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maschinenraum.integration.database.Rows;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.directory.People;
import org.maschinenraum.portal.directory.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MirroredPeople implements People {

    private static final String SELECT = """
            select id, username, first_name, last_name, email, roles, coalesce(language, 'de') as language
              from directory.person left join directory.preferred_language on preferred_language.person = person.id
            """;
    private static final String GERMAN_ORDER =
            " order by last_name collate \"de-x-icu\", first_name collate \"de-x-icu\", username";

    private final JdbcClient jdbc;

    MirroredPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return byId(SELECT + "where id = :id", id);
    }

    @Override
    public Optional<Person> present(PersonId id) {
        return byId(SELECT + "where id = :id and gone is null", id);
    }

    @Override
    public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
        return jdbc
                .sql(SELECT + "where id = any(:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(MirroredPeople::person)
                .list() // a stream of its own would keep its connection until somebody closed it
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public List<Person> withRole(Role role) {
        return jdbc.sql(SELECT + "where gone is null and :role = any(roles)" + GERMAN_ORDER)
                .param("role", role.realmName())
                .query(MirroredPeople::person)
                .list();
    }

    @Override
    public List<Person> all() {
        return jdbc.sql(SELECT + "where gone is null" + GERMAN_ORDER)
                .query(MirroredPeople::person)
                .list();
    }

    private Optional<Person> byId(String sql, PersonId id) {
        return jdbc.sql(sql).param("id", id).query(MirroredPeople::person).optional();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(Rows.uuid(row, "id")),
                row.getString("username"),
                name(row),
                row.getString("email"),
                roles((String[]) row.getArray("roles").getArray()),
                Locale.of(row.getString("language")));
    }

    private static String name(ResultSet row) throws SQLException {
        var name = (row.getString("first_name") + " " + row.getString("last_name")).strip();
        return name.isEmpty() ? row.getString("username") : name;
    }

    private static Set<Role> roles(String[] names) {
        return Arrays.stream(names)
                .flatMap(name -> Role.ofRealm(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
