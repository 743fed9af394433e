package org.maschinenraum.integration.engine;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the engine is and how long each thing may take; the defaults were measured.
 *
 * @param address of the gRPC gateway, {@code http} for plain text
 * @param dataSet names the engine's data; changes when that is lost, and with it every key
 * @param requestTimeout of every call; well below the lease of a delivery
 * @param messageTimeToLive longer than any retry of a delivery
 * @param startAgainAfter a delivered start without begin is published again after this, then after twice as long …
 * @param checkStartsEvery how often that is looked for
 * @param stepLease how long a step may take before the engine gives its job out again
 * @param longestStepBackOff between two attempts of a failing step
 * @param arrivalLease short, so that an activation lost in a restart comes again soon
 * @param arrivalsAtOnce user tasks that may arrive at the same time
 * @param taskLease once a user task's row is committed
 * @param heartbeatAfter an open row's lease is renewed when it was last renewed before this; well below the lease
 * @param heartbeatEvery how often a batch of them is renewed
 * @param heartbeatBatch rows in a batch; with 100 rows every 5 s the broker notices nothing of 10,000 open tasks
 * @param watchEvery how often the engine is asked whether it is there
 * @param rebuildAfter an engine away this long gets a new client: the channel's own back-off lags behind
 * @param tryAgainAfter how long the start-up waits for an engine that is away
 * @param stopping how long the end of the application waits for jobs under way
 */
@ConfigurationProperties("maschinenraum.engine")
public record EngineSettings(
        URI address,
        String dataSet,
        @DefaultValue("10s") Duration requestTimeout,
        @DefaultValue("7d") Duration messageTimeToLive,
        @DefaultValue("5m") Duration startAgainAfter,
        @DefaultValue("30s") Duration checkStartsEvery,
        @DefaultValue("30s") Duration stepLease,
        @DefaultValue("5m") Duration longestStepBackOff,
        @DefaultValue("15s") Duration arrivalLease,
        @DefaultValue("64") int arrivalsAtOnce,
        @DefaultValue("30m") Duration taskLease,
        @DefaultValue("20m") Duration heartbeatAfter,
        @DefaultValue("5s") Duration heartbeatEvery,
        @DefaultValue("100") int heartbeatBatch,
        @DefaultValue("5s") Duration watchEvery,
        @DefaultValue("30s") Duration rebuildAfter,
        @DefaultValue("2s") Duration tryAgainAfter,
        @DefaultValue("10s") Duration stopping) {}
