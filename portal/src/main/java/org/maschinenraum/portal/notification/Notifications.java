package org.maschinenraum.portal.notification;

import java.util.Map;
import org.maschinenraum.portal.access.PersonId;

/** Writes letters; each is one outbox row in the caller's transaction, rendered when sent, in the recipient's language. */
public interface Notifications {

    /**
     * @param kind templates {@code mail/<kind>_<language>.txt} on the class path, such as {@code strategy/approved}, one for
     *     each language: first line subject, empty line, text with {@code {placeholders}}
     * @param values for the placeholders; minimal data, no content of documents; a date as ISO has it (2026-12-03) is
     *     written in the recipient's language
     * @param path page of the portal the letter links to, placeholder {@code {link}}
     * @throws IllegalArgumentException without such a template, or if it names a placeholder that has no value
     */
    void send(PersonId to, String kind, Map<String, String> values, String path);
}
