package org.maschinenraum.portal.access;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor of the present login; rights always come from here, never from a mirror. */
@Component
public class CurrentActor {

    private static final String PREFIX = "ROLE_";

    /** @throws AccessDenied if nobody is logged in */
    public Actor get() {
        return find().orElseThrow(() -> new AccessDenied("access.login-needed"));
    }

    public Optional<Actor> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(login -> !"anonymousUser".equals(login.getName()))
                .map(CurrentActor::toActor);
    }

    private static Actor toActor(Authentication login) {
        var roles = login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .filter(name -> name.startsWith(PREFIX))
                .flatMap(name -> Role.ofRealm(name.substring(PREFIX.length())).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(PersonId.of(login.getName()), roles);
    }
}
