package org.maschinenraum.portal.notification.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maschinenraum.integration.mail.Letter;
import org.maschinenraum.integration.mail.Post;
import org.maschinenraum.integration.outbox.Delivery;
import org.maschinenraum.integration.outbox.DeliveryHandler;
import org.maschinenraum.portal.directory.People;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.shell.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Renders a letter with the address and in the language of now and hands it to the mail server; a repeat carries the same message id. */
@Component
class LetterDelivery implements DeliveryHandler<LetterDelivery.Payload> {

    static final String KIND = "notification.send-letter";
    static final String LINK = "link";

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Logger LOG = LoggerFactory.getLogger(LetterDelivery.class);

    private final Letters letters;
    private final People people;
    private final Post post;
    private final PortalAddress address;
    private final Clock clock;

    LetterDelivery(Letters letters, People people, Post post, PortalAddress address, Clock clock) {
        this.letters = letters;
        this.people = people;
        this.post = post;
        this.address = address;
        this.clock = clock;
    }

    record Payload(UUID letter) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Payload> payloadType() {
        return Payload.class;
    }

    @Override
    public void deliver(Delivery<Payload> delivery) {
        var letter = letters.get(delivery.payload().letter());
        if (!letter.closed()) {
            people.present(letter.person())
                    .ifPresentOrElse(person -> deliver(letter, person), () -> giveUp(letter, "no account"));
        }
    }

    private void deliver(StoredLetter letter, Person to) {
        if (to.email().isBlank()) {
            giveUp(letter, "no address");
            return;
        }
        var rendered = render(letter, to.language());
        post.send(new Letter(letter.messageId(), to.email(), rendered.subject(), rendered.text()));
        letters.markSent(letter.id(), clock.instant());
    }

    private Template render(StoredLetter letter, Locale language) {
        var values = new HashMap<>(letter.values());
        values.replaceAll((name, value) -> readable(value, language));
        values.put(LINK, address.page(letter.path()));
        return Template.of(letter.kind(), language).filled(values);
    }

    private static String readable(String value, Locale language) {
        return ISO_DATE.matcher(value).matches() ? Dates.date(LocalDate.parse(value), language) : value;
    }

    private void giveUp(StoredLetter letter, String reason) {
        letters.markUndeliverable(letter.id(), reason);
        LOG.warn("Letter {} cannot be delivered: {}", letter.id(), reason);
    }
}
