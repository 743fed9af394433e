package org.maschinenraum.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names one can log in with on a development stack, read from what Keycloak imports. */
final class DemoAccounts {

    private static final Pattern USER = Pattern.compile("\"username\"\\s*:\\s*\"([^\"]+)\"");

    private DemoAccounts() {}

    /** One line for each role. */
    static List<String> perRole() {
        return List.copyOf(USER.matcher(json())
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.groupingBy(
                        name -> name.replaceFirst("-\\d+$", ""), LinkedHashMap::new, Collectors.joining(", ")))
                .values());
    }

    private static String json() {
        try (InputStream resource =
                Objects.requireNonNull(DemoAccounts.class.getResourceAsStream(RealmImport.DEMO_ACCOUNTS))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
