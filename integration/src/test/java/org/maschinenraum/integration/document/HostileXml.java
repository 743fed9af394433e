package org.maschinenraum.integration.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Entities that grow out of all proportion, or that name other addresses, on this machine or far away. */
final class HostileXml {

    private HostileXml() {}

    /** Ten entities, each ten times the one before, as the well-known joke has it; the last is j. */
    static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"ha ha ha \">");
        for (char name = 'b'; name <= 'j'; name++) {
            entities.append("<!ENTITY %c \"%s\">"
                    .formatted(name, "&%c;".formatted(name - 1).repeat(10)));
        }
        return entities.append("]>").toString();
    }

    static String entities(List<String> addresses) {
        return "<!DOCTYPE x SYSTEM \"%s\" [%s]>"
                .formatted(
                        addresses.getFirst(),
                        numbered(
                                addresses,
                                "<!ENTITY x%1$d SYSTEM \"%2$s\"><!ENTITY %% y%1$d SYSTEM \"%2$s\"> %%y%1$d;"));
    }

    static String references(List<String> addresses) {
        return numbered(addresses, "&x%1$d;");
    }

    /** The pattern once for each address, with its number and itself. */
    static String numbered(List<String> addresses, String pattern) {
        return IntStream.range(0, addresses.size())
                .mapToObj(number -> pattern.formatted(number, addresses.get(number)))
                .collect(Collectors.joining());
    }
}
