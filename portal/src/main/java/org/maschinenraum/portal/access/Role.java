package org.maschinenraum.portal.access;

import java.util.Arrays;
import java.util.Optional;

/** Realm roles of the identity provider. */
public enum Role implements Relation {
    COORDINATOR("coordinator"),
    FINANCE_CHECKER("finance-checker"),
    APPROVER("approver"),
    REVIEWER("reviewer"),
    ADVISOR("advisor"),
    ADMINISTRATOR("administrator"),
    MEMBER("member");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    /** As named in the realm and in the claim {@code roles}. */
    public String realmName() {
        return realmName;
    }

    public static Optional<Role> ofRealm(String name) {
        return Arrays.stream(values()).filter(r -> r.realmName.equals(name)).findFirst();
    }
}
