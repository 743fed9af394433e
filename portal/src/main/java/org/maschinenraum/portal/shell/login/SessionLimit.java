package org.maschinenraum.portal.shell.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A login ends after a working day, however busy the session is; roles and account are then asked for anew. */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1) // before anybody reads who is logged in
class SessionLimit extends OncePerRequestFilter {

    private final Duration limit;

    SessionLimit(@Value("${maschinenraum.session-limit}") Duration limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isOver(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    /** By the clock of the session itself. */
    private boolean isOver(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(limit).isBefore(Instant.now());
    }
}
