package org.maschinenraum.integration.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outbox is emptied.
 *
 * @param idle how long an empty outbox sleeps when nobody wakes it
 * @param parallel deliveries of one kind under way at once
 * @param lease renewed while a delivery is under way; when the portal was killed, its deliveries are given out again after it
 * @param longestDelivery after this a delivery that still did not end counts as lost
 * @param notYet how soon a delivery that is not yet possible is looked at again
 * @param longestRetry a failing delivery is tried again after 2ⁿ s, at most this
 * @param stopping how long the end of the application waits for deliveries under way
 */
@ConfigurationProperties("maschinenraum.outbox")
public record OutboxSettings(
        @DefaultValue("1s") Duration idle,
        @DefaultValue("16") int parallel,
        @DefaultValue("20s") Duration lease,
        @DefaultValue("10m") Duration longestDelivery,
        @DefaultValue("1s") Duration notYet,
        @DefaultValue("1h") Duration longestRetry,
        @DefaultValue("10s") Duration stopping) {}
