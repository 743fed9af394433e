package org.maschinenraum.portal.notification.delivery;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.maschinenraum.integration.outbox.Outbox;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.notification.Notifications;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.stereotype.Component;

/** Writes the row and its delivery; a template that could not be filled fails here, beside the action, not hours later. */
@Component
class LetterWriter implements Notifications {

    private final Letters letters;
    private final Outbox outbox;
    private final PortalAddress address;
    private final Clock clock;

    LetterWriter(Letters letters, Outbox outbox, PortalAddress address, Clock clock) {
        this.letters = letters;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public void send(PersonId to, String kind, Map<String, String> values, String path) {
        check(kind, values);
        var id = UUID.randomUUID();
        var delivery = new LetterDelivery.Payload(id);
        // the outbox first: it refuses to work without a transaction
        outbox.send(LetterDelivery.KIND, "letter:" + to.value(), delivery);
        letters.insert(new StoredLetter(id, to, kind, values, path, id + "@" + address.host(), false), clock.instant());
    }

    private static void check(String kind, Map<String, String> values) {
        var names = new HashSet<>(values.keySet());
        names.add(LetterDelivery.LINK);
        Texts.LANGUAGES.forEach(language -> Template.of(kind, language).check(names));
    }
}
