package org.maschinenraum.portal.directory.mirror;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.identity.IdentityProvider.Account;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Mirrors the person who just logged in, from the claims of the ID token: a new name or role shows without waiting. */
@Component
class LoginMirror {

    private static final String ROLE = "ROLE_";

    private final Accounts accounts;
    private final Clock clock;

    LoginMirror(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    void mirror(InteractiveAuthenticationSuccessEvent event) {
        var login = event.getAuthentication();
        if (login.getPrincipal() instanceof OidcUser user) {
            accounts.write(List.of(account(user, login)), clock.instant());
        }
    }

    private static Account account(OidcUser user, Authentication login) {
        return new Account(
                UUID.fromString(user.getSubject()),
                text(user.getPreferredUsername()),
                text(user.getEmail()),
                text(user.getGivenName()),
                text(user.getFamilyName()),
                roles(login));
    }

    private static String text(@Nullable String claim) {
        return Objects.requireNonNullElse(claim, "");
    }

    private static Set<String> roles(Authentication login) {
        return login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .filter(name -> name.startsWith(ROLE))
                .map(name -> name.substring(ROLE.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
