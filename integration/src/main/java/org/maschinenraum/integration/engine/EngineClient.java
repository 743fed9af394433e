package org.maschinenraum.integration.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What we ask of a process engine; every call is remote, bounded by the request timeout, and may throw {@link EngineFailed}. */
interface EngineClient extends AutoCloseable {

    /** What became of a user task's lease. */
    enum Lease {
        RENEWED,
        /** Given back before; the job comes again with the same key. */
        LAPSED,
        /** Done or cancelled. */
        UNKNOWN
    }

    /** @param id the second message of the same id is refused by the engine, which counts as delivered */
    record Message(String name, String correlationKey, String id, Map<String, Object> variables) {}

    /** @return which version of which process the engine has now */
    List<DeployedModel> deploy(String resource);

    void publish(Message message);

    /** @return false if the engine does not know the job (any more) */
    boolean complete(long jobKey, Map<String, Object> variables);

    /** Gives the job back with all its retries, so that it never becomes an incident nobody sees. */
    boolean fail(EngineJob job, Duration backOff, String why);

    /** @return false if the engine does not know the job (any more) */
    boolean throwError(long jobKey, String code, String why);

    Lease renew(long jobKey, Duration lease);

    /** Stays open, also over a rebuilt client, until {@link #close}. */
    void open(Subscription subscription);

    /** Ends a process instance; one that the engine does not know (any more) has ended. */
    void cancel(long instanceKey);

    /** Asks now whether the engine takes commands. */
    boolean answers(Duration atMost);

    /** Whether the engine answered when it was last asked for something. */
    boolean isReady();

    /** Asks whether the engine is there; one that is away for long gets a new client. */
    void watch();

    @Override
    void close();
}
