package org.maschinenraum.integration.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People of the realm, read through the admin interface. */
public interface IdentityProvider {

    /** All enabled people with their realm roles. */
    List<Account> accounts();

    Optional<Account> account(UUID subject);

    /** @param roles realm roles as named in the realm, such as {@code coordinator} */
    record Account(UUID subject, String username, String email, String firstName, String lastName, Set<String> roles) {}
}
