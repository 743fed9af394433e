package org.maschinenraum.portal.shell.frame;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Who is logged in, as shown in the header. */
@Component
class SignedIn {

    private static final int INITIALS = 2;

    private final CurrentActor actor;

    SignedIn(CurrentActor actor) {
        this.actor = actor;
    }

    Actor actor() {
        return actor.get();
    }

    String name() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        var name = login != null && login.getPrincipal() instanceof OidcUser user ? user.getFullName() : null;
        return name == null || name.isBlank() ? Texts.of("shell.nameless") : name;
    }

    String initials() {
        return Arrays.stream(name().split("\\P{L}+"))
                .filter(word -> !word.isEmpty())
                .limit(INITIALS)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** The roles in words, in the order of the enum; a person without one takes part in projects and groups. */
    String roles() {
        var roles = actor().roles().stream().sorted().map(role -> Texts.of("shell.role-" + role.realmName()));
        var words = roles.collect(Collectors.joining(", "));
        return words.isEmpty() ? Texts.of("shell.role-none") : words;
    }
}
