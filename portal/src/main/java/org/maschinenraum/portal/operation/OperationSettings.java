package org.maschinenraum.portal.operation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How closely the portal watches what it depends on.
 *
 * @param watched how often everything is asked while somebody has the page open
 * @param unwatched how often otherwise, for the number in the menu
 * @param patience a service that needs longer does not answer
 */
@ConfigurationProperties("maschinenraum.operation")
public record OperationSettings(
        @DefaultValue("2s") Duration watched,
        @DefaultValue("30s") Duration unwatched,
        @DefaultValue("3s") Duration patience) {}
