package org.maschinenraum.portal.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.maschinenraum.embedded.OwnStack;
import org.maschinenraum.embedded.Ports;
import org.maschinenraum.integration.engine.EngineWitness;
import org.maschinenraum.portal.story.RunningPortal;

/** A stack and a portal of this test's own, the people in front of it, and the books they will be judged by. */
final class Rig implements AutoCloseable {

    private static final String INDEX = "chaos";
    private static final List<String> CLASSES_OF_THE_DOOR =
            List.of("org/maschinenraum/portal/chaos/door", "org/maschinenraum/integration/engine");

    final OwnStack stack = OwnStack.start(Cast.accounts());
    final Ledger ledger = new Ledger();
    final RunningPortal portal;
    final Door door;
    final Books books;
    final Crowd crowd;
    final Cases cases;
    final Pages pages;

    Rig(long seed, Round round) {
        var port = Ports.free();
        portal = RunningPortal.start(stack, settings(round, port), classesOfTheDoor());
        door = new Door(port, ledger);
        books = new Books(
                portal.dataSource(),
                new EngineWitness(stack.broker().grpc()),
                stack.mail(),
                URI.create(stack.elasticsearch() + "/" + INDEX));
        cases = new Cases(seed, books.sql());
        crowd = new Crowd(seed, door, cases);
        pages = new Pages(portal);
        Awaitility.await("everybody is known")
                .until(() -> books.sql()
                                .sql("select count(*) from directory.person where gone is null")
                                .query(Integer.class)
                                .single()
                        >= Cast.all().size());
    }

    private static Map<String, String> settings(Round round, int port) {
        var settings = new HashMap<>(round.settings());
        settings.put("spring.profiles.active", "dev,people-door");
        settings.put("chaos.door", Integer.toString(port));
        settings.put("maschinenraum.search.index", INDEX);
        return settings;
    }

    /** Of all test classes, the portal gets these alone. */
    private static Path classesOfTheDoor() {
        try {
            var from = Path.of(
                    Objects.requireNonNull(Rig.class.getProtectionDomain().getCodeSource())
                            .getLocation()
                            .toURI());
            var to = Files.createTempDirectory("maschinenraum-door");
            for (var folder : CLASSES_OF_THE_DOOR) {
                Files.createDirectories(to.resolve(folder));
                try (var files = Files.list(from.resolve(folder))) {
                    for (var file : files.toList()) {
                        Files.copy(file, to.resolve(folder).resolve(file.getFileName()));
                    }
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        crowd.close();
        pages.close();
        books.engine().close();
        portal.close();
        stack.close();
    }
}
