package org.maschinenraum.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** What a person reads when everything is up. */
final class Summary {

    private final Map<Service, Duration> took;
    private final List<Service> services;

    Summary(Map<Service, Duration> took, List<Service> services) {
        this.took = took;
        this.services = services;
    }

    String table() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  %-14s %12s %10s".formatted("Dienst", "bereit nach", "Speicher"));
        for (Service service : services) {
            lines.add(line(
                    service.name(),
                    Board.seconds(took.getOrDefault(service, Duration.ZERO)),
                    Memory.of(service.processes())));
        }
        List<ProcessHandle> self = List.of(ProcessHandle.current());
        lines.add(line("dieser Stapel", "", Memory.of(self)));
        List<ProcessHandle> all = new ArrayList<>(self);
        services.forEach(service -> all.addAll(service.processes()));
        lines.add(line("zusammen", "", Memory.of(all)));
        return String.join(System.lineSeparator(), lines);
    }

    static String invitation(Portal portal, Keycloak keycloak) {
        return """

              Portal      %s
              Konten      %s
              Kennwort    demo
              Keycloak    %s

              Strg+C beendet alles.
            """.formatted(
                        portal.address(),
                        String.join("\n              ", DemoAccounts.perRole()),
                        keycloak.address().base())
                .indent(0);
    }

    private static String line(String name, String took, OptionalLong megabytes) {
        String memory = megabytes.isPresent() ? String.format(Locale.GERMANY, "%,d MB", megabytes.getAsLong()) : "";
        return "  %-14s %12s %10s".formatted(name, took, memory);
    }
}
