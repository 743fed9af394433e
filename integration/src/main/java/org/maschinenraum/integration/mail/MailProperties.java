package org.maschinenraum.integration.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/** @param from sender of every letter, with or without a display name */
@ConfigurationProperties("maschinenraum.mail")
record MailProperties(String from) {

    MailProperties {
        Assert.hasText(from, "maschinenraum.mail.from is missing");
    }
}
