package org.maschinenraum.embedded;

import java.nio.file.Path;
import java.util.Optional;

/** Chooses, once per JVM, where the services of tests come from. */
final class TestServices {

    static final Services INSTANCE = runningStack()
            .<Services>map(file -> new RunningServices(Addresses.read(file)))
            .orElseGet(OwnServices::new);

    private TestServices() {}

    static Optional<Path> runningStack() {
        return Optional.ofNullable(System.getProperty("maschinenraum.stack.file"))
                .filter(file -> !file.isBlank())
                .map(Path::of);
    }
}
