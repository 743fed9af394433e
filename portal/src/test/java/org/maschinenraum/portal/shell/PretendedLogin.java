package org.maschinenraum.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands in for Keycloak: the cookie {@code als} holds the role, without it a person without any role comes. */
class PretendedLogin extends OncePerRequestFilter {

    static final String COOKIE = "als";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.getContext().setAuthentication(login(role(request)));
        chain.doFilter(request, response);
    }

    private static Optional<String> role(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    static OAuth2AuthenticationToken login(Optional<String> role) {
        var roles = role.map(name -> new SimpleGrantedAuthority("ROLE_" + name)).stream()
                .toList();
        return new OAuth2AuthenticationToken(new DefaultOidcUser(roles, idToken()), List.copyOf(roles), "keycloak");
    }

    private static OidcIdToken idToken() {
        var claims =
                Map.<String, Object>of("sub", "3f0c1f39-4d2e-4f0a-9b53-0d4f6b0f3c11", "name", "Projektleitung Eins");
        return new OidcIdToken("token", Instant.EPOCH, Instant.MAX, claims);
    }
}
