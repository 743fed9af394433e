package org.maschinenraum.portal.shell.headers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * On every answer, also on those that are given before the login and on errors; {@link ScriptNonces} widens the content
 * policy for the one page that runs scripts. Set before anything else happens: the pages of Vaadin are answered by a
 * forward, which closes the answer before Spring Security would write its headers.
 *
 * @see "ADR-0009"
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    static final String CONTENT_POLICY = "Content-Security-Policy";

    /** Submitted documents are framed by our own pages; nobody else may frame anything. */
    private static final String EVERYWHERE = "base-uri 'self'; form-action 'none'; frame-ancestors 'self'";

    /** Plain pages and documents: no script whatever. */
    private static final String WITHOUT_SCRIPTS =
            "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; " + EVERYWHERE;

    private static final Map<String, String> HEADERS = Map.of(
            CONTENT_POLICY,
            WITHOUT_SCRIPTS,
            "Cache-Control",
            "no-store",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "SAMEORIGIN",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    /** What Vaadin's page needs: only scripts that carry the nonce, and what these load. */
    static String withScripts(String nonce) {
        return "default-src 'self'; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; "
                + EVERYWHERE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
        chain.doFilter(request, response);
    }
}
