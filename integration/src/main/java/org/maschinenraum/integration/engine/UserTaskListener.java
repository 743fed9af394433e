package org.maschinenraum.integration.engine;

import java.time.Instant;
import java.util.List;

/** The inbox as the engine adapter sees it; implemented once. Every method runs in a transaction of its own. */
public interface UserTaskListener {

    /** Called for each activation, also repeated ones with the same key. */
    Arrival arrived(UserTaskJob job);

    /** Open rows whose lease was last renewed before the given instant, oldest first. */
    List<UserTaskJob> openSince(Instant lastSeenBefore, int limit);

    /** The lease was renewed. */
    void seen(UserTaskJob job);

    /** The engine accepted the completion. */
    void completed(UserTaskJob job);

    /** The engine does not know the key: done or cancelled there; the domain's record says which, else it is in doubt. */
    void missing(UserTaskJob job);
}
