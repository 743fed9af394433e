package org.maschinenraum.integration.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Asks the engine itself what it knows, past everything the portal wrote down about it. */
public final class EngineWitness implements AutoCloseable {

    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final Duration GLIMPSE = Duration.ofMillis(500);

    private final CamundaClient client;

    public EngineWitness(URI address) {
        this.client = CamundaClient.newClientBuilder()
                .applyEnvironmentVariableOverrides(false)
                .grpcAddress(address)
                .preferRestOverGrpc(false)
                .build();
    }

    /** Whether there is a job of this key, leased or not. */
    public boolean hasTask(long jobKey) {
        try {
            client.newUpdateTimeoutCommand(jobKey).timeout(LEASE).send().join();
            return true;
        } catch (ClientStatusException e) {
            return isKnown(e);
        }
    }

    /** Whether the instance has not ended; writes no variables into its own scope to find out. */
    public boolean isRunning(long instanceKey) {
        try {
            client.newSetVariablesCommand(instanceKey)
                    .variables(Map.of())
                    .local(true)
                    .send()
                    .join();
            return true;
        } catch (ClientStatusException e) {
            return isKnown(e);
        }
    }

    /** User tasks nobody holds; they come again after a moment. */
    public int tasksNobodyHolds() {
        return client.newActivateJobsCommand()
                .jobType("io.camunda.zeebe:userTask")
                .maxJobsToActivate(100)
                .timeout(GLIMPSE)
                .requestTimeout(GLIMPSE)
                .send()
                .join()
                .getJobs()
                .size();
    }

    private static boolean isKnown(ClientStatusException e) {
        return switch (e.getStatusCode()) {
            case NOT_FOUND -> false;
            case FAILED_PRECONDITION -> true;
            default -> throw e;
        };
    }

    @Override
    public void close() {
        client.close();
    }
}
