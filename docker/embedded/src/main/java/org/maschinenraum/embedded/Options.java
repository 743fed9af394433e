package org.maschinenraum.embedded;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What kind of stack to start.
 *
 * @param portal whether the portal is its last child
 * @param testFile where a stack for tests writes its addresses; one has free ports, empty folders and no portal
 */
record Options(boolean portal, Optional<Path> testFile, String engine) {

    static Options of(String... arguments) {
        Options options = new Options(true, Optional.empty(), Broker.VERSION);
        for (int i = 0; i < arguments.length; i++) {
            options = switch (arguments[i]) {
                case "--no-portal" -> new Options(false, options.testFile, options.engine);
                case "--test" -> new Options(false, Optional.of(Path.of(value(arguments, ++i))), options.engine);
                case "--engine" -> new Options(options.portal, options.testFile, value(arguments, ++i));
                default -> throw new ServiceFailed("Unbekannt: " + arguments[i]);
            };
        }
        return options;
    }

    boolean forTests() {
        return testFile.isPresent();
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new ServiceFailed("Nach %s fehlt ein Wert.".formatted(arguments[index - 1]));
        }
        return arguments[index];
    }
}
