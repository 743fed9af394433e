package org.maschinenraum.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where the stack keeps things.
 *
 * @param services what is downloaded and unpacked, shared by all stacks of this checkout
 * @param data what a stack's services store
 * @param logs what they write about it
 */
record Folders(Path services, Path data, Path logs) {

    static Folders ofDevelopment() {
        Path stack = stack();
        return new Folders(stack.resolve("services"), stack.resolve("data"), stack.resolve("logs"));
    }

    /** Fresh folders, named after this process so that a later one can tell whether they are still in use. */
    static Folders ofTests() {
        Path stack = stack();
        Leftovers.remove(stack.resolve("tests"));
        Path mine = stack.resolve("tests")
                .resolve("%d-%.8s".formatted(ProcessHandle.current().pid(), UUID.randomUUID()));
        return new Folders(stack.resolve("services"), mine.resolve("data"), mine.resolve("logs"));
    }

    /** Git-ignored, and outside of target so that a clean build does not unpack everything again. */
    static Path stack() {
        return root().resolve(".stack");
    }

    Path data(String service) {
        return created(data.resolve(service));
    }

    Path log(String service) {
        return created(logs).resolve(service + ".log");
    }

    static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The checkout: Maven runs tests in the folder of their module. */
    static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".mvn")) && Files.exists(folder.resolve("docker/embedded"))) {
                return folder;
            }
        }
        throw new ServiceFailed("Bitte im Ordner des Projekts starten; %s gehört nicht dazu.".formatted(start));
    }
}
