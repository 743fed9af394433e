package org.maschinenraum.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the portal answers to strangers, whatever they ask: nothing runs, nothing is framed, nothing is told. */
@SpringBootTest(
        classes = LoginPreview.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"maschinenraum.keycloak.address=http://127.0.0.1:1", "maschinenraum.keycloak.client-secret=secret"
        })
class SecurityHeadersTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']{20,})'");
    private static final Pattern LOADED = Pattern.compile("VAADIN/build/[^\"]+\\.js");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/bausteine",
                "/oauth2/authorization/keycloak",
                "/login/oauth2/code/keycloak?code=abc&state=def",
                "/actuator/health",
                "/actuator/env",
                "/error",
                "/logout",
                "/styles/portal.css",
                "/icons/favicon.svg",
                "/VAADIN/nichts.js",
                "/?v-r=uidl",
                "/?v-r=init",
                "/nichts;a=b",
                "//nichts"
            })
    void everyAnswerForbidsScriptsAndForeignFrames(String path) throws Exception {
        var answer = send("GET", path, Map.of());

        var policy = answer.headers().firstValue("Content-Security-Policy").orElse("none");
        assertThat(policy).contains("default-src 'none'", "frame-ancestors 'self'", "base-uri 'self'");
        assertThat(policy).doesNotContain("unsafe", "script-src");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "access-control-allow-origin");
        assertRevealsNothing(answer.body());
        assertThat(answer.statusCode()).isNotEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"})
    void nothingIsTakenFromAStranger(String method) throws Exception {
        for (var path : new String[] {"/", "/suche", "/logout", "/actuator/health", "/oauth2/authorization/keycloak"}) {
            var answer = send(method, path, Map.of());
            assertThat(answer.statusCode()).as(method + " " + path).isIn(302, 400, 401, 403, 404, 405, 501, 503);
            assertRevealsNothing(answer.body());
        }
    }

    @Test
    void aPageOfOursCannotBeKept() throws Exception {
        for (var path : new String[] {"/bausteine", "/styles/nichts.css"}) {
            assertThat(send("GET", path, Map.of()).headers().firstValue("Cache-Control"))
                    .as(path)
                    .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        }
    }

    /** Tomcat refuses it before anything of ours is asked. */
    @ParameterizedTest
    @ValueSource(strings = {"/{}<>", "/%00", "/a%2f..%2fb", "/../../etc/passwd"})
    void whatIsNoRequestAtAllIsAnsweredWithoutATrace(String path) throws Exception {
        try (var line = new Socket("127.0.0.1", port)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400");
            assertRevealsNothing(answer);
        }
    }

    /** The page that says that a file of looks is missing is one of Vaadin's. */
    @Test
    void aPageOfVaadinRunsOnlyScriptsThatThePortalWrote() throws Exception {
        var nonces = Set.of(nonceOfAPage(), nonceOfAPage());

        assertThat(nonces).as("new for each page").hasSize(2);
    }

    /** What a page loads has another name with each change. */
    @Test
    void whatNeverChangesMayBeKept() throws Exception {
        var loaded = LOADED.matcher(send("GET", "/styles/nichts.css", Map.of()).body());
        assertThat(loaded.find()).isTrue();

        var script = send("GET", "/" + loaded.group(), Map.of());
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(
                        value -> assertThat(value).contains("max-age").doesNotContain("no-store"));
    }

    private String nonceOfAPage() throws Exception {
        var answer = send("GET", "/styles/nichts.css", Map.of());
        var policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).doesNotContain("script-src 'self'");
        assertThat(policy.replaceFirst("style-src[^;]*;", "")).doesNotContain("unsafe-inline");
        assertThat(policy).contains("object-src 'none'", "base-uri 'self'", "form-action 'none'");
        var nonce = NONCE.matcher(policy);
        assertThat(nonce.find()).isTrue();
        assertThat(SCRIPT.matcher(answer.body()).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(script -> script.contains("nonce=\"" + nonce.group(1) + "\""));
        return nonce.group(1);
    }

    /** Nobody may pretend https, another address or another host, unless a proxy is configured. */
    @Test
    void forwardHeadersAreNotBelieved() throws Exception {
        var answer = send(
                "GET",
                "/",
                Map.of(
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "evil.example",
                        "Forwarded",
                        "host=evil.example"));

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).doesNotContain("evil", "https:"));
    }

    private static void assertRevealsNothing(String body) {
        assertThat(body)
                .doesNotContainIgnoringCase("exception", "tomcat", "\tat ", "org.springframework", "whitelabel");
    }

    private HttpResponse<String> send(String method, String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html")
                .method(method, BodyPublishers.noBody());
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
