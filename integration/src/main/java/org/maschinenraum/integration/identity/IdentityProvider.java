package org.maschinenraum.integration.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People of the realm, read through the admin interface; never called inside a transaction. */
public interface IdentityProvider {

    /**
     * All enabled people with their realm roles.
     *
     * @throws IdentityUnavailable if the provider cannot be asked completely; a partial answer is never returned
     */
    List<Account> accounts();

    /**
     * One person; empty if unknown or disabled.
     *
     * @throws IdentityUnavailable if the provider cannot be asked
     */
    Optional<Account> account(UUID subject);

    /** @throws IdentityUnavailable if nobody could log in now */
    void check();

    /**
     * A person of the realm; e-mail and names are empty where the realm has none.
     *
     * @param roles realm roles as named in the realm, such as {@code coordinator}, assigned directly
     */
    record Account(UUID subject, String username, String email, String firstName, String lastName, Set<String> roles) {}
}
