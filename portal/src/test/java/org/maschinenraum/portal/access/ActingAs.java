package org.maschinenraum.portal.access;

import java.util.Arrays;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody logged in with these realm roles, in this thread. */
public record ActingAs(PersonId person, Role... roles) {

    public void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    public <T> T get(Supplier<T> action) {
        var authorities =
                Arrays.stream(roles).map(role -> "ROLE_" + role.realmName()).toArray(String[]::new);
        var login = UsernamePasswordAuthenticationToken.authenticated(
                person.value().toString(), "", AuthorityUtils.createAuthorityList(authorities));
        SecurityContextHolder.getContext().setAuthentication(login);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
