package org.maschinenraum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that asks for a password: the Elasticsearch of the tests has no such module. */
class SigningInTest {

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", SigningInTest::answer).setAuthenticator(new BasicAuthenticator("search") {
            @Override
            public boolean checkCredentials(String user, String password) {
                return user.equals("elastic") && password.equals("Gewürz:1");
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void signsInWithUserAndPassword() throws IOException {
        try (var connection = connection("elastic", "Gewürz:1")) {
            assertThat(connection.ask(client -> client.ping()).value()).isTrue();
        }
    }

    @Test
    void isRefusedWithAWrongPasswordOrNone() throws IOException {
        for (String user : new String[] {"elastic", ""}) {
            try (var connection = connection(user, "falsch")) {
                assertThatThrownBy(() -> connection.ask(client -> client.info()))
                        .isInstanceOf(SearchUnavailable.class);
            }
        }
    }

    @Test
    void keepsThePasswordOutOfLogs() {
        assertThat(new SearchProperties(URI.create("http://search"), "elastic", "geheim", "index"))
                .hasToString("http://search/index");
    }

    private SearchConnection connection(String user, String password) {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new SearchConnection(new SearchProperties(address, user, password, "index"));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
