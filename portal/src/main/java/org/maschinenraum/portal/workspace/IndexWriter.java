package org.maschinenraum.portal.workspace;

import java.util.UUID;
import org.maschinenraum.integration.outbox.Outbox;
import org.springframework.stereotype.Component;

@Component
class IndexWriter implements Indexing {

    private final Outbox outbox;

    IndexWriter(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(String kind, UUID id) {
        outbox.send(IndexDelivery.KIND, "index:" + kind + ":" + id, new IndexDelivery.Payload(kind, id));
    }
}
