package org.maschinenraum.portal.chaos.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import org.maschinenraum.portal.access.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where simulated people act; on the loopback interface, and only in this test's portal. An answer 200 is a promise. */
@Component
@Profile(PeopleDoor.PROFILE)
class PeopleDoor {

    static final String PROFILE = "people-door";

    private static final Logger LOG = LoggerFactory.getLogger(PeopleDoor.class);
    private static final int DONE = 200;
    private static final int REFUSED = 409;
    private static final int FAILED = 500;

    private final Acting acting;
    private final Looking looking;
    private final JsonMapper json;
    private final int port;

    PeopleDoor(Acting acting, Looking looking, JsonMapper json, @Value("${chaos.door}") int port) {
        this.acting = acting;
        this.looking = looking;
        this.json = json;
        this.port = port;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/act", exchange -> answer(exchange, acting::perform));
        server.createContext("/look", exchange -> answer(exchange, looking::at));
        server.createContext("/switch", exchange -> answer(exchange, FaultSwitches::set));
        server.start();
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            try {
                var act = json.readValue(exchange.getRequestBody().readAllBytes(), Act.class);
                send(exchange, DONE, json.writeValueAsBytes(as(act, answer)));
            } catch (Refusal refusal) {
                send(exchange, REFUSED, json.writeValueAsBytes(refusal.code()));
            } catch (RuntimeException failure) {
                LOG.info("a person met {}", failure.toString());
                send(exchange, FAILED, json.writeValueAsBytes(failure.getClass().getSimpleName()));
            }
        }
    }

    private static Object as(Act act, Answer answer) {
        var login = UsernamePasswordAuthenticationToken.authenticated(
                act.person().toString(),
                "",
                AuthorityUtils.createAuthorityList("ROLE_" + act.role().realmName()));
        SecurityContextHolder.getContext().setAuthentication(login);
        try {
            return answer.to(act);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private interface Answer {
        Object to(Act act);
    }
}
