package org.maschinenraum.integration.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.CamundaFuture;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.response.DeploymentEvent;
import io.camunda.client.api.response.PartitionInfo;
import io.camunda.client.api.response.Topology;
import io.grpc.Status.Code;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The engine is Camunda 8; nothing outside this class and {@link CamundaConnection} knows. */
final class CamundaEngineClient implements EngineClient {

    private final EngineSettings settings;
    private final CamundaConnection connection;

    CamundaEngineClient(EngineSettings settings, Clock clock) {
        this.settings = settings;
        this.connection = new CamundaConnection(settings, clock);
    }

    @Override
    public List<DeployedModel> deploy(String resource) {
        DeploymentEvent deployed = call(client -> client.newDeployResourceCommand()
                .addResourceFromClasspath(resource)
                .requestTimeout(settings.requestTimeout())
                .send());
        return deployed.getProcesses().stream()
                .map(process -> new DeployedModel(process.getBpmnProcessId(), process.getVersion()))
                .toList();
    }

    @Override
    public void cancel(long instanceKey) {
        unless(Code.NOT_FOUND, client -> client.newCancelInstanceCommand(instanceKey)
                .send());
    }

    @Override
    public void publish(Message message) {
        unless(Code.ALREADY_EXISTS, client -> client.newPublishMessageCommand()
                .messageName(message.name())
                .correlationKey(message.correlationKey())
                .messageId(message.id())
                .timeToLive(settings.messageTimeToLive())
                .variables(message.variables())
                .send());
    }

    @Override
    public boolean complete(long jobKey, Map<String, Object> variables) {
        return unless(
                Code.NOT_FOUND,
                client -> client.newCompleteCommand(jobKey).variables(variables).send());
    }

    @Override
    public boolean fail(EngineJob job, Duration backOff, String why) {
        return unless(Code.NOT_FOUND, client -> client.newFailCommand(job.key())
                .retries(job.retries())
                .retryBackoff(backOff)
                .errorMessage(why)
                .send());
    }

    @Override
    public boolean throwError(long jobKey, String code, String why) {
        return unless(Code.NOT_FOUND, client -> client.newThrowErrorCommand(jobKey)
                .errorCode(code)
                .errorMessage(why)
                .send());
    }

    @Override
    public Lease renew(long jobKey, Duration lease) {
        try {
            send(client -> client.newUpdateTimeoutCommand(jobKey).timeout(lease).send());
            return Lease.RENEWED;
        } catch (ClientStatusException e) {
            return switch (e.getStatusCode()) {
                case NOT_FOUND -> Lease.UNKNOWN;
                case FAILED_PRECONDITION -> Lease.LAPSED;
                default -> throw failed(e);
            };
        }
    }

    @Override
    public void open(Subscription subscription) {
        connection.open(subscription);
    }

    @Override
    public boolean isReady() {
        return connection.isReachable();
    }

    @Override
    public void watch() {
        if (answers(settings.requestTimeout())) {
            connection.reached();
        } else {
            connection.missed();
            connection.rebuildIfAwayForLong();
        }
    }

    /** A gateway answers long before the broker behind it has read its log and takes commands. */
    @Override
    public boolean answers(Duration atMost) {
        try {
            Topology topology = connection
                    .client()
                    .newTopologyRequest()
                    .requestTimeout(atMost)
                    .send()
                    .join();
            long leaders = topology.getBrokers().stream()
                    .flatMap(broker -> broker.getPartitions().stream())
                    .filter(PartitionInfo::isLeader)
                    .count();
            return leaders > 0 && leaders == topology.getPartitionsCount();
        } catch (ClientException e) {
            return false;
        }
    }

    @Override
    public void close() {
        connection.close();
    }

    /** @return false if the engine answered with this code */
    private <T> boolean unless(Code outcome, Function<CamundaClient, ? extends CamundaFuture<T>> command) {
        try {
            send(command);
            return true;
        } catch (ClientStatusException e) {
            if (e.getStatusCode() == outcome) {
                return false;
            }
            throw failed(e);
        }
    }

    private <T> T call(Function<CamundaClient, CamundaFuture<T>> command) {
        try {
            return send(command);
        } catch (ClientStatusException e) {
            throw failed(e);
        }
    }

    private <T> T send(Function<CamundaClient, ? extends CamundaFuture<T>> command) {
        try {
            T answer = command.apply(connection.client()).join();
            connection.reached();
            return answer;
        } catch (ClientStatusException e) {
            if (e.getStatusCode() == Code.UNAVAILABLE) {
                connection.missed();
            }
            throw e;
        }
    }

    private static EngineFailed failed(ClientStatusException e) {
        return new EngineFailed(e.getStatusCode().name(), e);
    }
}
