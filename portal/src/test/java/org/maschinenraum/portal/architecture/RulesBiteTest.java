package org.maschinenraum.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maschinenraum.portal.architecture.fixture.access.KnowsALateComer;
import org.maschinenraum.portal.architecture.fixture.access.KnowsThePage;
import org.maschinenraum.portal.architecture.fixture.audit.DrawsAPage;
import org.maschinenraum.portal.architecture.fixture.audit.IsInjected;
import org.maschinenraum.portal.architecture.fixture.audit.KnowsCamunda;
import org.maschinenraum.portal.architecture.fixture.audit.KnowsElasticsearch;
import org.maschinenraum.portal.architecture.fixture.audit.OpensATransaction;
import org.maschinenraum.portal.architecture.fixture.audit.Prints;
import org.maschinenraum.portal.architecture.fixture.audit.SendsMail;
import org.maschinenraum.portal.architecture.fixture.audit.WritesByItself;
import org.maschinenraum.portal.architecture.fixture.modules.Circle;
import org.maschinenraum.portal.architecture.fixture.programme.OpensAnothersDrawer;
import org.maschinenraum.portal.architecture.fixture.shell.KnowsARoom;
import org.maschinenraum.portal.architecture.fixture.strategy.Plan;
import org.maschinenraum.portal.architecture.fixture.task.AsksUpwards;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Each rule of the house finds a deliberate violation, and names it. */
class RulesBiteTest {

    private static final Rooms WRONG_ROOMS = new Rooms("org.maschinenraum.portal.architecture.fixture");
    private static final JavaClasses WRONG_HOUSE = new ClassFileImporter().importPackages(WRONG_ROOMS.base());

    static Stream<Arguments> violations() {
        var rooms = new RoomRules(WRONG_ROOMS);
        return Stream.of(
                arguments(rooms.importsOnlyFromBelow("access"), KnowsALateComer.class),
                arguments(rooms.importsOnlyFromBelow("programme"), OpensAnothersDrawer.class),
                arguments(rooms.keepsItsInsideToItself("strategy"), OpensAnothersDrawer.class),
                arguments(rooms.shellKnowsOnlyAccess(), KnowsARoom.class),
                arguments(rooms.accessKnowsNobody(), KnowsThePage.class),
                arguments(PlaceRules.VAADIN, DrawsAPage.class),
                arguments(PlaceRules.CAMUNDA, KnowsCamunda.class),
                arguments(PlaceRules.ELASTICSEARCH, KnowsElasticsearch.class),
                arguments(PlaceRules.MAIL, SendsMail.class),
                arguments(PlaceRules.SPRING_MAIL, SendsMail.class),
                arguments(PlaceRules.TRANSACTIONS, OpensATransaction.class),
                arguments(PlaceRules.TRANSACTIONS, Plan.class),
                arguments(PlaceRules.REPOSITORIES, WritesByItself.class),
                arguments(PlaceRules.AGGREGATES, Plan.class),
                arguments(PlaceRules.STANDARD_STREAMS, Prints.class),
                arguments(PlaceRules.FIELD_INJECTION, IsInjected.class));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void namesWhoViolatesIt(ArchRule rule, Class<?> violator) {
        assertThatThrownBy(() -> rule.check(WRONG_HOUSE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(violator.getName());
    }

    @Test
    void namesARoomThatIsNotDrawn() {
        assertThat(new RoomRules(WRONG_ROOMS).notDrawn(WRONG_HOUSE)).containsExactly("attic", "modules");
    }

    @Test
    void failsWhereThereIsNothingToCheck() {
        var nowhere = new RoomRules(new Rooms("org.maschinenraum.nowhere"));

        assertThatThrownBy(() -> nowhere.importsOnlyFromBelow("access").check(WRONG_HOUSE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void findsSqlThatReachesUpwards() throws URISyntaxException {
        var folder =
                HouseTest.folderOf(AsksUpwards.class).resolve(WRONG_ROOMS.base().replace('.', '/'));

        assertThat(new SqlSchemas(WRONG_ROOMS).inClasses(folder))
                .containsExactly(
                        AsksUpwards.class.getName() + " (task) reaches into programme",
                        AsksUpwards.class.getName() + " (task) reaches into strategy");
    }

    @Test
    void findsAMigrationThatReachesUpwards() throws URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(RulesBiteTest.class.getResource("/wrong-migrations"))
                .toURI());

        assertThat(new SqlSchemas(Rooms.OF_THE_PORTAL).inMigrations(folder))
                .containsExactly("V1__reaches_up.sql (task) reaches into programme");
    }

    @Test
    void letsSpringModulithFindACircle() {
        var modules = ApplicationModules.of(Circle.class, new ImportOption.OnlyIncludeTests());

        assertThatThrownBy(modules::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle detected")
                .hasMessageContaining("non-exposed type");
    }
}
