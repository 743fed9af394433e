package org.maschinenraum.integration.engine;

import static org.maschinenraum.portal.chaos.door.FaultSwitches.DROP_COMPLETIONS;
import static org.maschinenraum.portal.chaos.door.FaultSwitches.JOBS_TWICE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.maschinenraum.portal.chaos.door.FaultSwitches;
import org.maschinenraum.portal.chaos.door.FaultSwitches.Point;

/** The real engine's client, on a line that loses and repeats what the switches say. */
public final class UnreliableEngine implements EngineClient {

    private final EngineClient real;
    private final Set<Long> dropped = ConcurrentHashMap.newKeySet();

    private UnreliableEngine(EngineClient real) {
        this.real = real;
    }

    /** Whatever is not the engine's client stays as it is: outside of this package nobody can name it. */
    public static Object insteadOf(Object bean) {
        return bean instanceof EngineClient real ? new UnreliableEngine(real) : bean;
    }

    @Override
    public List<DeployedModel> deploy(String resource) {
        return real.deploy(resource);
    }

    @Override
    public void publish(Message message) {
        real.publish(message);
        FaultSwitches.reached(Point.AFTER_MESSAGE);
    }

    /** A dropped call is either never sent, or its answer never comes; the caller cannot know which. */
    @Override
    public boolean complete(long jobKey, Map<String, Object> variables) {
        FaultSwitches.reached(Point.STEP_BEFORE_COMPLETION);
        if (FaultSwitches.isOn(DROP_COMPLETIONS) && dropped.add(jobKey)) {
            if (jobKey % 2 == 0) {
                real.complete(jobKey, variables);
            }
            throw new EngineFailed("DEADLINE_EXCEEDED", new IOException("no answer"));
        }
        boolean known = real.complete(jobKey, variables);
        FaultSwitches.reached(Point.AFTER_COMPLETION);
        return known;
    }

    @Override
    public boolean fail(EngineJob job, Duration backOff, String why) {
        return real.fail(job, backOff, why);
    }

    @Override
    public boolean throwError(long jobKey, String code, String why) {
        return real.throwError(jobKey, code, why);
    }

    @Override
    public Lease renew(long jobKey, Duration lease) {
        FaultSwitches.reached(Point.USER_TASK_BEFORE_SECOND_LEASE);
        return real.renew(jobKey, lease);
    }

    @Override
    public void open(Subscription wanted) {
        real.open(new Subscription(
                wanted.type(), wanted.lease(), wanted.atOnce(), wanted.variables(), twice(wanted.handler())));
    }

    /** At the same moment, and once more afterwards. */
    private static Consumer<EngineJob> twice(Consumer<EngineJob> handler) {
        return job -> {
            if (FaultSwitches.isOn(JOBS_TWICE)) {
                Thread.ofVirtual().start(() -> handler.accept(job));
                handler.accept(job);
            }
            handler.accept(job);
        };
    }

    @Override
    public void cancel(long instanceKey) {
        real.cancel(instanceKey);
    }

    @Override
    public boolean answers(Duration atMost) {
        return real.answers(atMost);
    }

    @Override
    public boolean isReady() {
        return real.isReady();
    }

    @Override
    public void watch() {
        real.watch();
    }

    @Override
    public void close() {
        real.close();
    }
}
