package org.maschinenraum.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The services together, and the portal on top of them: parent of everything, and everything ends with it. */
final class Stack {

    private final Options options;
    private final Console console;
    private final Folders folders;
    private final Children children;
    private final Portal portal;
    private final Watch watch;

    private Stack(Options options, Console console) {
        this.options = options;
        this.console = console;
        this.folders = options.forTests() ? Folders.ofTests() : Folders.ofDevelopment();
        this.children =
                options.forTests() ? Children.ofTests(folders, options.engine()) : Children.ofDevelopment(folders);
        this.portal = new Portal(folders, 8080);
        this.watch = new Watch(console, all());
    }

    /** @param arguments see {@link Options} */
    public static void main(String[] arguments) {
        // The libraries' own logging has nowhere to go and need not say so.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Console console = Console.ofThisProcess();
        try {
            new Stack(Options.of(arguments), console).run();
        } catch (ServiceFailed failure) {
            console.line(String.valueOf(failure.getMessage()));
            System.exit(1);
        }
    }

    private void run() {
        prepare();
        Startup startup = start();
        console.line(new Summary(startup.took(), all()).table());
        if (options.portal()) {
            console.line(Summary.invitation(portal, children.keycloak()));
        }
        watch.forever();
    }

    private void prepare() {
        if (options.forTests()) {
            endWithParent();
        } else {
            Preflight.claim(Folders.stack());
        }
        Preflight.check(folders, all());
        if (options.portal()) {
            portal.check();
        }
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::stop));
    }

    /** Nobody sits in front of a stack for tests who would notice that it was left over. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(143)));
    }

    private Startup start() {
        try (Board board = Board.open(console)) {
            Startup startup = new Startup(board);
            startup.together(children.all());
            children.addresses().write(file());
            if (options.portal()) {
                portal.connect(children.addresses());
                startup.alone(portal);
            }
            return startup;
        }
    }

    private List<Service> all() {
        return options.portal()
                ? Stream.concat(children.all().stream(), Stream.of(portal)).toList()
                : children.all();
    }

    private Path file() {
        return options.testFile().orElse(Folders.stack().resolve("stack.properties"));
    }

    private void stop() {
        Instant start = Instant.now();
        console.line("");
        console.line("Alles wird beendet …");
        watch.close();
        Addresses.remove(file());
        portal.stop();
        children.stop();
        console.line("Beendet nach %s.".formatted(Board.seconds(Duration.between(start, Instant.now()))));
    }
}
