package org.maschinenraum.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maschinenraum.portal.PortalApplication;
import org.springframework.modulith.core.ApplicationModules;

/** The house stands as drawn: rooms, what they may import, and what belongs where. */
class HouseTest {

    private static final Rooms ROOMS = Rooms.OF_THE_PORTAL;
    private static final RoomRules RULES = new RoomRules(ROOMS);
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/embedded/"))
            .importPackages("org.maschinenraum");

    static Stream<String> rooms() {
        return HOUSE.getPackage(ROOMS.base()).getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .filter(Rooms.FROM_THE_GROUND_UP::contains);
    }

    static Stream<String> roomsWithAnInside() {
        return rooms().filter(room -> HOUSE.getPackage(ROOMS.base() + "." + room).getSubpackages().stream()
                .findAny()
                .isPresent());
    }

    static Stream<ArchRule> places() {
        return Stream.of(
                PlaceRules.VAADIN,
                PlaceRules.CAMUNDA,
                PlaceRules.ELASTICSEARCH,
                PlaceRules.KEYCLOAK,
                PlaceRules.MAIL,
                PlaceRules.SPRING_MAIL,
                PlaceRules.TRANSACTIONS,
                PlaceRules.REPOSITORIES,
                PlaceRules.AGGREGATES,
                PlaceRules.STANDARD_STREAMS,
                PlaceRules.FIELD_INJECTION);
    }

    @Test
    void hasNoRoomThatIsNotDrawn() {
        assertThat(RULES.notDrawn(HOUSE)).isEmpty();
        assertThat(rooms())
                .contains(
                        "access",
                        "audit",
                        "directory",
                        "notification",
                        "task",
                        "workspace",
                        "operation",
                        "programme",
                        "strategy");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void importsOnlyFromBelow(String room) {
        RULES.importsOnlyFromBelow(room).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("roomsWithAnInside")
    void keepsItsInsideToItself(String room) {
        RULES.keepsItsInsideToItself(room).check(HOUSE);
    }

    @Test
    void letsTheShellKnowOnlyAccess() {
        RULES.shellKnowsOnlyAccess().check(HOUSE);
        RULES.keepsItsInsideToItself(Rooms.SHELL).check(HOUSE);
        RULES.accessKnowsNobody().check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("places")
    void hasEverythingInItsPlace(ArchRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void asksTheDatabaseOnlyForTheOwnSchemaAndThoseBelow() throws URISyntaxException {
        var sql = new SqlSchemas(ROOMS);

        assertThat(sql.inClasses(folderOf(PortalApplication.class))).isEmpty();
        assertThat(sql.inMigrations(folderOf(PortalApplication.class).resolve("db/migration")))
                .isEmpty();
    }

    @Test
    void isVerifiedBySpringModulith() {
        ApplicationModules.of(PortalApplication.class).verify();
    }

    static Path folderOf(Class<?> type) throws URISyntaxException {
        var code = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
        return Path.of(code.getLocation().toURI());
    }
}
