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

    private static final String LOGIN = "/oauth2/authorization/keycloak";

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
    void theBrowsersLanguageIsSpokenAndTheOtherOneOffered() throws Exception {
        var answer = get(LOGIN, "Accept-Language", "fr, en-GB;q=0.8, de;q=0.5");
        assertThat(answer.body())
                .contains("<html lang=\"en\">", "Login is not available at the moment")
                .contains("<a href=\"" + LOGIN + "?sprache=de\" lang=\"de\" hreflang=\"de\">Deutsch</a>");
        assertThat(get(LOGIN, "Accept-Language", "fr").body()).contains("<html lang=\"de\">");
    }

    @Test
    void aLanguageChosenBeforeTheLoginIsKeptInACookie() throws Exception {
        var answer = get(LOGIN + "?sprache=en", "Accept-Language", "de");
        assertThat(answer.body()).contains("<html lang=\"en\">");
        var cookie = answer.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
        assertThat(cookie).isEqualTo("sprache=en");
        assertThat(get(LOGIN, "Cookie", cookie).body()).contains("<html lang=\"en\">");
    }

    @Test
    void aLanguageNobodySpeaksIsNoLanguage() throws Exception {
        assertThat(get(LOGIN + "?sprache=xx", "Cookie", "sprache=fr").body()).contains("<html lang=\"de\">");
        assertThat(get(LOGIN, "Cookie", "sprache=%3Cscript%3E").body()).contains("<html lang=\"de\">");
    }

    @Test
    void aFailedRequestSpeaksTheChosenLanguageToo() throws Exception {
        var answer = get("/actuator/health?sprache=en");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body())
                .contains("Something went wrong", "href=\"/actuator/health?sprache=de\"", ">To “My area”<");
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
            var answer = get(probe, "Accept", "*/*");
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
        return get(path, "Accept", "text/html");
    }

    private HttpResponse<String> get(String path, String header, String value)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .setHeader("Accept", "text/html")
                .setHeader(header, value)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
