package org.maschinenraum.portal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What belongs where. */
final class PlaceRules {

    static final ArchRule VAADIN = onlyAt(
            "pages are built in ui packages and in the shell; everything else works without a browser",
            "com.vaadin..",
            "org.maschinenraum.portal.*.ui..",
            "org.maschinenraum.portal.shell..",
            "..fixture.*.ui..",
            "..fixture.shell..");

    static final ArchRule CAMUNDA = onlyAt(
            "the engine stands behind one interface and can be exchanged for another version",
            "io.camunda..",
            "org.maschinenraum.integration.engine..");

    static final ArchRule ELASTICSEARCH = onlyAt(
            "the index stands behind search and can be rebuilt at any time",
            "co.elastic..",
            "org.maschinenraum.search..");

    static final ArchRule KEYCLOAK = onlyAt(
            "the identity provider stands behind one interface",
            "org.keycloak..",
            "org.maschinenraum.integration.identity..");

    static final ArchRule MAIL =
            onlyAt("mail leaves through one place", "jakarta.mail..", "org.maschinenraum.integration.mail..");

    static final ArchRule SPRING_MAIL = onlyAt(
            "mail leaves through one place", "org.springframework.mail..", "org.maschinenraum.integration.mail..");

    private static final Set<Propagation> OPENING =
            Set.of(Propagation.REQUIRED, Propagation.REQUIRES_NEW, Propagation.NESTED);

    /** Besides services: what runs by itself, as a job, at the start, or called by the engine or from the command line. */
    private static final Set<String> RUN_BY_THEMSELVES = Set.of(
            "AuditVerification",
            "EngineTasks",
            "ExampleProjects",
            "FundingRoundLoading",
            "OrphanSweep",
            "PeopleMirror",
            "RegisterLoading",
            "VerifyAudit",
            "Sealing");

    static final ArchRule TRANSACTIONS = classes()
            .that()
            .resideInAPackage("org.maschinenraum.portal..")
            .and(describe("open a transaction", PlaceRules::opensATransaction))
            .should()
            .beAnnotatedWith(Service.class)
            .orShould(be(describe("one that runs by itself", type -> RUN_BY_THEMSELVES.contains(type.getSimpleName()))))
            .because("only services open a transaction: rights, change, audit and outbox stand or fall together");

    static final ArchRule REPOSITORIES = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .beAnnotatedWith(describe("@Transactional(MANDATORY)", PlaceRules::isMandatory))
            .because("a repository writes within the service's transaction, never in one of its own");

    static final ArchRule AGGREGATES = noClasses()
            .that()
            .areAnnotatedWith(Table.class)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework..", "com.vaadin..", "org.maschinenraum.integration..")
                            .and(DescribedPredicate.not(resideInAnyPackage("org.springframework.data.."))))
            .because("rules of the domain know neither Spring nor pages nor the engine, only how they are stored");

    private static final Set<String> PROGRAMS =
            Set.of("org.maschinenraum.integration.document.ExtractText", "org.maschinenraum.portal.audit.VerifyAudit");

    static final ArchRule STANDARD_STREAMS = noClasses()
            .that(describe("are no program of their own", type -> !PROGRAMS.contains(type.getName())))
            .should(ACCESS_STANDARD_STREAMS)
            .because("what is printed reaches no log and may name people");

    static final ArchRule FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    private PlaceRules() {}

    private static ArchRule onlyAt(String why, String types, String... places) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(places)
                .and()
                // The application itself carries the page's settings.
                .doNotHaveFullyQualifiedName("org.maschinenraum.portal.PortalApplication")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(types)
                .because(why);
    }

    private static boolean opensATransaction(JavaClass type) {
        var annotated = Stream.concat(Stream.<HasAnnotations<?>>of(type), type.getMethods().stream())
                .flatMap(member -> member.getAnnotations().stream())
                .anyMatch(PlaceRules::opens);
        return annotated
                || type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(used -> used.getTargetClass().isAssignableTo(TransactionOperations.class));
    }

    private static boolean opens(JavaAnnotation<?> annotation) {
        return annotation.getRawType().isEquivalentTo(Transactional.class)
                && OPENING.contains(annotation.as(Transactional.class).propagation());
    }

    private static boolean isMandatory(JavaAnnotation<?> annotation) {
        return annotation.getRawType().isEquivalentTo(Transactional.class)
                && annotation.as(Transactional.class).propagation() == Propagation.MANDATORY;
    }
}
