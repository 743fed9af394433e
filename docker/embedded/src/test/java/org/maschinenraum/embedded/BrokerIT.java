package org.maschinenraum.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** One broker for the whole story: each start takes its seconds. */
class BrokerIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PROCESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test" id="definitions">
              <process id="kept" isExecutable="true">
                <startEvent id="start"/><endEvent id="end"/>
                <sequenceFlow id="flow" sourceRef="start" targetRef="end"/>
              </process>
            </definitions>
            """;

    @Test
    void aKilledBrokerComesBackOnItsDataAndPorts() throws Exception {
        Broker broker = Broker.ofOnesOwn();
        broker.start();
        BrokerAddress address = broker.address();
        assumeFalse(address.version().startsWith("8.5."), "8.5 cannot deploy over REST");
        assertThat(deploy(address)).isEqualTo(200);

        broker.kill();
        assertThat(broker.isReady()).isFalse();
        assertThat(broker.processes()).isEmpty();

        broker.start();
        assertThat(broker.address()).isEqualTo(address);
        assertThat(createInstance(address)).isEqualTo(200);
        broker.stop();
    }

    @Test
    void aNewDataDirectoryIsANewDataSet() {
        assertThat(Broker.ofOnesOwn().address().dataSet())
                .isNotEqualTo(Broker.ofOnesOwn().address().dataSet());
    }

    private static int deploy(BrokerAddress address) throws Exception {
        String body = "--x\r\nContent-Disposition: form-data; name=\"resources\"; filename=\"kept.bpmn\"\r\n"
                + "Content-Type: text/xml\r\n\r\n" + PROCESS + "\r\n--x--\r\n";
        return post(address.rest().resolve("/v2/deployments"), "multipart/form-data; boundary=x", body);
    }

    /** Right after a crash the broker may say it is ready while it still replays. */
    private static int createInstance(BrokerAddress address) throws Exception {
        Instant limit = Instant.now().plusSeconds(30);
        int status;
        do {
            status = post(
                    address.rest().resolve("/v2/process-instances"),
                    "application/json",
                    "{\"processDefinitionId\": \"kept\"}");
        } while (status != 200 && Instant.now().isBefore(limit));
        return status;
    }

    private static int post(URI address, String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
