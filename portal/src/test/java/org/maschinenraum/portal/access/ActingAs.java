package org.maschinenraum.portal.access;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Somebody logged in with these realm roles, in this thread. */
public record ActingAs(PersonId person, Set<Role> roles) {

    public static ActingAs person(PersonId person, Role... roles) {
        return new ActingAs(person, Set.of(roles));
    }

    public void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    public <T> T get(Supplier<T> action) {
        var authorities = roles.stream().map(role -> "ROLE_" + role.realmName()).toArray(String[]::new);
        var login = UsernamePasswordAuthenticationToken.authenticated(
                person.value().toString(), "", AuthorityUtils.createAuthorityList(authorities));
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(login));
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
