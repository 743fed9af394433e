package org.maschinenraum.portal.notification.delivery;

import java.util.Map;
import java.util.UUID;
import org.maschinenraum.portal.access.PersonId;

/**
 * A letter as a row.
 *
 * @param closed it was sent, or never can be
 */
record StoredLetter(
        UUID id,
        PersonId person,
        String kind,
        Map<String, String> values,
        String path,
        String messageId,
        boolean closed) {}
