package org.maschinenraum.portal.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.maschinenraum.embedded.Hang;
import org.maschinenraum.embedded.OwnStack;
import org.maschinenraum.embedded.Service;
import org.maschinenraum.portal.chaos.Fault.Blow;
import org.maschinenraum.portal.chaos.Fault.Strike;
import org.maschinenraum.portal.chaos.door.Act;
import org.maschinenraum.portal.chaos.door.FaultSwitches;
import org.maschinenraum.portal.chaos.door.FaultSwitches.Point;

/** Everything that goes wrong. */
final class Faults {

    private static final int MOST_OFTEN_REACHED = 4;

    private Faults() {}

    /** Those whose name contains what {@code maschinenraum.chaos.only} says; all without it. */
    static List<Fault> of(Round round) {
        var only = System.getProperty("maschinenraum.chaos.only", "");
        return Stream.concat(inBothRounds(), round == Round.LONG ? inTheLongRoundOnly() : inTheShortRoundOnly())
                .filter(fault -> fault.name().contains(only))
                .toList();
    }

    private static Stream<Fault> inBothRounds() {
        return Stream.of(
                new Fault("jeder Auftrag zweimal zugestellt", false, whileOn(FaultSwitches.JOBS_TWICE)),
                new Fault("Abschlussmeldungen verloren", false, whileOn(FaultSwitches.DROP_COMPLETIONS)),
                new Fault("Portal tot, bevor eine Aufgabe gespeichert ist", true, dying(Point.USER_TASK_BEFORE_COMMIT)),
                new Fault(
                        "Portal tot, bevor eine Aufgabe verlängert ist",
                        true,
                        dying(Point.USER_TASK_BEFORE_SECOND_LEASE)),
                new Fault("kill -9 Portal", true, Faults::killPortal),
                new Fault("kill -9 PostgreSQL", true, killing(OwnStack::postgresService)),
                new Fault("kill -9 Elasticsearch, bis alle Fälle ruhen", false, Faults::indexAway),
                new Fault("kill -9 Zeebe, und lange fort", false, Faults::brokerAway));
    }

    private static Stream<Fault> inTheShortRoundOnly() {
        return Stream.of(new Fault(
                "Zeebe, Elasticsearch, Keycloak, SMTP hängen zugleich",
                true,
                hanging(
                        OwnStack::brokerService,
                        OwnStack::elasticsearchService,
                        OwnStack::keycloakService,
                        OwnStack::mailService)));
    }

    private static Stream<Fault> inTheLongRoundOnly() {
        return Stream.of(
                new Fault("Portal tot nach Schritt, vor der Meldung", true, dying(Point.STEP_BEFORE_COMPLETION)),
                new Fault("Portal tot nach der Abschlussmeldung", true, dying(Point.AFTER_COMPLETION)),
                new Fault("Portal tot nach einer Nachricht", true, dying(Point.AFTER_MESSAGE)),
                new Fault("Portal tot nach einem Indexeintrag", true, dying(Point.AFTER_INDEX_WRITE)),
                new Fault("Portal tot nach einem Brief", true, dying(Point.AFTER_LETTER)),
                new Fault("kill -9 Zeebe", false, killing(OwnStack::brokerService)),
                new Fault("kill -9 Elasticsearch", false, killing(OwnStack::elasticsearchService)),
                new Fault("Zeebe hängt", false, hanging(OwnStack::brokerService)),
                new Fault("Elasticsearch hängt", false, hanging(OwnStack::elasticsearchService)),
                new Fault("Keycloak hängt", false, hanging(OwnStack::keycloakService)),
                new Fault("SMTP hängt", true, hanging(OwnStack::mailService)),
                new Fault("PostgreSQL hängt", true, Faults::databaseHangs),
                new Fault("Stromausfall: alles zugleich", true, Faults::powerCut));
    }

    private static Strike whileOn(String fault) {
        return (rig, round, random) -> {
            rig.door.set(set(fault, 1));
            return new Blow(Duration.ZERO, () -> rig.door.set(set(fault, 0)));
        };
    }

    private static Act set(String fault, int value) {
        return Books.asAdministrator(fault).seen(value, 0);
    }

    private static Strike dying(Point point) {
        return (rig, round, random) -> {
            for (int i = 0; i < round.kills(); i++) {
                rig.door.set(set(FaultSwitches.DIE, 1 + random.nextInt(MOST_OFTEN_REACHED))
                        .saying(point.name()));
                Awaitility.await(point + " is reached").atMost(round.patience()).until(() -> !rig.portal.isAlive());
                rig.portal.startAgain();
            }
            return Blow.OVER;
        };
    }

    private static Blow killPortal(Rig rig, Round round, Random random) {
        for (int i = 0; i < round.kills(); i++) {
            someTime(random);
            rig.portal.kill();
            rig.portal.startAgain();
        }
        return Blow.OVER;
    }

    private static Strike killing(Function<OwnStack, Service> which) {
        return (rig, round, random) -> {
            var service = which.apply(rig.stack);
            for (int i = 0; i < round.kills(); i++) {
                someTime(random);
                service.kill();
                someTime(random);
                service.start();
            }
            return Blow.OVER;
        };
    }

    private static Blow brokerAway(Rig rig, Round round, Random random) {
        someTime(random);
        rig.stack.brokerService().kill();
        pause(round.away());
        rig.stack.brokerService().start();
        return Blow.OVER;
    }

    /** So long that no later change of a case can hide that an earlier one was forgotten. */
    private static Blow indexAway(Rig rig, Round round, Random random) {
        someTime(random);
        rig.stack.elasticsearchService().kill();
        rig.crowd.awaitSettled(round.patience());
        rig.stack.elasticsearchService().start();
        return Blow.OVER;
    }

    @SafeVarargs
    private static Strike hanging(Function<OwnStack, Service>... which) {
        return (rig, round, random) -> {
            rig.pages.logIn();
            someTime(random);
            var hangs = Stream.of(which)
                    .map(service -> service.apply(rig.stack).hang())
                    .toList();
            try {
                return new Blow(slowestPage(rig, round.hang()), () -> {});
            } finally {
                hangs.forEach(Hang::close);
            }
        };
    }

    private static Duration slowestPage(Rig rig, Duration hang) {
        var end = Instant.now().plus(hang);
        var slowest = Duration.ZERO;
        while (Instant.now().isBefore(end)) {
            var one = rig.pages.slowest();
            slowest = one.compareTo(slowest) > 0 ? one : slowest;
        }
        return slowest;
    }

    /** Nothing can be read meanwhile; it only has to go on afterwards. */
    private static Blow databaseHangs(Rig rig, Round round, Random random) {
        someTime(random);
        try (var hang = rig.stack.postgresService().hang()) {
            pause(round.hang());
        }
        return Blow.OVER;
    }

    private static Blow powerCut(Rig rig, Round round, Random random) {
        var stack = rig.stack;
        var services =
                new ArrayList<>(List.of(stack.postgresService(), stack.brokerService(), stack.elasticsearchService()));
        someTime(random);
        rig.portal.kill();
        services.forEach(Service::kill);
        services.parallelStream().forEach(Service::start);
        rig.portal.startAgain();
        return Blow.OVER;
    }

    private static void someTime(Random random) {
        pause(Duration.ofMillis(200 + random.nextInt(1_800)));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
