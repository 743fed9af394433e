package org.maschinenraum.portal.shell.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before a browser is sent to Keycloak: does it answer? Otherwise the person would meet the browser's own error page. */
class ReachableIdentityProvider extends OncePerRequestFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final String loginPath;
    private final URI realm;
    private final LoginProblems problems;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    ReachableIdentityProvider(String loginPath, URI realm, LoginProblems problems) {
        this.loginPath = loginPath;
        this.realm = realm;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + loginPath);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (answers()) {
            chain.doFilter(request, response);
        } else {
            problems.unreachable(request, response);
        }
    }

    private boolean answers() {
        try {
            var ask = HttpRequest.newBuilder(realm).timeout(PATIENCE).build();
            return client.send(ask, BodyHandlers.discarding()).statusCode() < HttpServletResponse.SC_BAD_REQUEST;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
