package org.maschinenraum.portal.chaos;

import java.util.UUID;
import org.maschinenraum.portal.access.Role;

/** Somebody with an account. */
record Person(String account, UUID id, Role role) {

    String address() {
        return account + "@example.org";
    }
}
