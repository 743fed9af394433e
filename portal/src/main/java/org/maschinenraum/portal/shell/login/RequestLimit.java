package org.maschinenraum.portal.shell.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.RateLimit;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.problem.PlainPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who is not logged in may ask so often per address: for the login, the health, the look of plain pages. */
class RequestLimit extends OncePerRequestFilter {

    /** What one household or office gets of the IPv6 addresses; single ones are to be had in abundance. */
    private static final int NETWORK_BYTES = 8;

    private static final String UNKNOWN = "";

    private final RateLimit limit;
    private final CurrentActor actor;

    RequestLimit(int perMinute, CurrentActor actor) {
        this.limit = new RateLimit(perMinute);
        this.actor = actor;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (actor.find().isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        var wait = limit.spend(network(request.getRemoteAddr())).toSeconds();
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, wait);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, long wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        new PlainPage(Texts.of("shell.too-often-title"), Texts.of("shell.too-often-text", wait))
                .way(request.getContextPath() + "/", Texts.of("shell.try-again"))
                .send(request, response, HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private static Object network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address wide
                    ? ByteBuffer.wrap(wide.getAddress(), 0, NETWORK_BYTES)
                    : address;
        } catch (IllegalArgumentException nonsense) {
            return UNKNOWN; // what a proxy passed on unread
        }
    }
}
