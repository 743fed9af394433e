package org.maschinenraum.integration.engine;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a worker takes from the engine.
 *
 * @param lease how long a job is ours before it is given out again
 * @param variables the only ones fetched; empty: all
 * @param handler must not throw: the engine would count a retry down
 */
record Subscription(String type, Duration lease, int atOnce, List<String> variables, Consumer<EngineJob> handler) {}
