package org.maschinenraum.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Keycloak's address leads nowhere here. */
@SpringBootTest(
        classes = LoginPreview.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"maschinenraum.keycloak.address=http://127.0.0.1:1", "maschinenraum.keycloak.client-secret=secret"
        })
class LoginProblemsTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void whoIsNotLoggedInIsSentToTheLogin() throws Exception {
        var answer = get("/bausteine");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/oauth2/authorization/keycloak"));
    }

    @Test
    void aLoginThatCannotBeReachedIsExplainedInGerman() throws Exception {
        var answer = get("/oauth2/authorization/keycloak");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("Die Anmeldung ist gerade nicht erreichbar", "Noch einmal versuchen")
                .doesNotContain("Exception");
    }

    @Test
    void anAnswerOfTheLoginThatNobodyAskedForIsExplainedWithAReferenceNumber() throws Exception {
        var answer = get("/login/oauth2/code/keycloak?code=abc&state=def");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("Die Anmeldung hat nicht geklappt")
                .containsPattern("[A-Z2-9]{4}-[A-Z2-9]{4}");
    }

    @Test
    void healthIsOpenAndSaysNothingElse() throws Exception {
        for (var probe : new String[] {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"}) {
            var answer = get(probe, "*/*");
            assertThat(answer.statusCode()).as(probe).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("components");
        }
        assertThat(get("/actuator/env").statusCode()).isEqualTo(302);
    }

    @Test
    void lookAndIconsAreReadableBeforeTheLogin() throws Exception {
        assertThat(get("/styles/portal.css").statusCode()).isEqualTo(200);
        assertThat(get("/fonts/fira-sans/FiraSans-Regular.woff2").statusCode()).isEqualTo(200);
        assertThat(get("/icons/favicon.svg").statusCode()).isEqualTo(200);
    }

    @Test
    void aFailedRequestIsExplainedInGermanToo() throws Exception {
        var answer = get("/actuator/health");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("Da ist etwas schiefgegangen");
    }

    @Test
    void theSessionCookieIsKeptFromScriptsAndOtherSites() throws Exception {
        var cookie = get("/").headers().firstValue("set-cookie");
        assertThat(cookie).hasValueSatisfying(value -> assertThat(value).contains("HttpOnly", "SameSite=Lax"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "text/html");
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
