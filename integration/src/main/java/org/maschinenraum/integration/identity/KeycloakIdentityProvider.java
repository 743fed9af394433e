package org.maschinenraum.integration.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.identity.AdminInterface.Access;
import org.maschinenraum.integration.identity.AdminInterface.User;
import org.springframework.web.client.RestClientException;

/** Reads all people with one page of users and one list per role, never with a call per person. */
final class KeycloakIdentityProvider implements IdentityProvider {

    static final List<String> ROLES =
            List.of("coordinator", "finance-checker", "approver", "reviewer", "advisor", "administrator", "member");

    private final AdminInterface admin;

    KeycloakIdentityProvider(AdminInterface admin) {
        this.admin = admin;
    }

    @Override
    public List<Account> accounts() {
        return asked(() -> {
            Access access = admin.open();
            Map<UUID, Set<String>> roles = rolesByUser(access);
            return access.enabledUsers().stream()
                    .filter(KeycloakIdentityProvider::enabledPerson)
                    .distinct() // a person added while paging shifts the next page
                    .map(user -> account(user, roles.getOrDefault(user.id(), Set.of())))
                    .toList();
        });
    }

    @Override
    public Optional<Account> account(UUID subject) {
        return asked(() -> {
            Access access = admin.open();
            return access.user(subject)
                    .filter(KeycloakIdentityProvider::enabledPerson)
                    .map(user -> account(user, rolesOf(user, access)));
        });
    }

    @Override
    public void check() {
        asked(() -> {
            admin.check();
            return true;
        });
    }

    private static Set<String> rolesOf(User user, Access access) {
        return access.rolesOf(user.id()).stream()
                .map(AdminInterface.Role::name)
                .filter(ROLES::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<UUID, Set<String>> rolesByUser(Access access) {
        Map<UUID, Set<String>> roles = new HashMap<>();
        for (String role : ROLES) {
            access.usersWith(role).forEach(user -> roles.computeIfAbsent(user.id(), _ -> new HashSet<>())
                    .add(role));
        }
        return roles;
    }

    private static boolean enabledPerson(User user) {
        return user.enabled()
                && user.serviceAccountClientId() == null
                && !user.username().startsWith("service-account-");
    }

    private static Account account(User user, Set<String> roles) {
        return new Account(
                user.id(),
                user.username(),
                text(user.email()),
                text(user.firstName()),
                text(user.lastName()),
                Set.copyOf(roles));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (RestClientException e) {
            throw new IdentityUnavailable("The identity provider could not be asked", e);
        }
    }
}
