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

/** A reverse proxy speaks TLS with the browsers, and says so. */
@SpringBootTest(
        classes = LoginPreview.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.forward-headers-strategy=native",
            "maschinenraum.limits.anonymous=3",
            "maschinenraum.keycloak.address=http://127.0.0.1:1",
            "maschinenraum.keycloak.client-secret=secret"
        })
class BehindAProxyTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void cookiesTravelEncryptedOnlyAndBrowsersRememberHttps() throws Exception {
        var answer = get("198.51.100.1");

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).startsWith("https://"));
    }

    /** A page of Vaadin is answered by another way than the redirect before the login. */
    @Test
    void pagesAreRememberedAsHttpsToo() throws Exception {
        var page = get("198.51.100.4", "/styles/nichts.css");

        assertThat(page.body()).contains("<script");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    /** The last address is the one the proxy saw; those before it are what the browser claims. */
    @Test
    void requestsAreCountedByTheAddressTheProxySaw() throws Exception {
        for (int time = 1; time <= 3; time++) {
            assertThat(get("203.0.113." + time + ", 198.51.100.2").statusCode()).isEqualTo(302);
        }

        var refused = get("203.0.113.4, 198.51.100.2");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(get("198.51.100.3").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> get(String forwardedFor) throws IOException, InterruptedException {
        return get(forwardedFor, "/");
    }

    private HttpResponse<String> get(String forwardedFor, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", forwardedFor)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
