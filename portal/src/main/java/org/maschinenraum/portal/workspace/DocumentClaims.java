package org.maschinenraum.portal.workspace;

import java.util.Set;

/** Implemented by each room that names stored files: what no room names is removed after a day. */
public interface DocumentClaims {

    /** Which of these hashes the room names anywhere, drafts and frozen versions included. */
    Set<String> claimed(Set<String> hashes);
}
