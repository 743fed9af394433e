package org.maschinenraum.portal.workspace;

import java.util.UUID;
import org.maschinenraum.integration.outbox.Delivery;
import org.maschinenraum.integration.outbox.DeliveryHandler;
import org.maschinenraum.search.SearchIndex;
import org.springframework.stereotype.Component;

/** Brings one object of the index up to date with the database; the delivery id is the version, so a repeat changes nothing. */
@Component
class IndexDelivery implements DeliveryHandler<IndexDelivery.Payload> {

    static final String KIND = "workspace.index";

    private final Findables findables;
    private final SearchIndex index;

    IndexDelivery(Findables findables, SearchIndex index) {
        this.findables = findables;
        this.index = index;
    }

    record Payload(String kind, UUID id) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Payload> payloadType() {
        return Payload.class;
    }

    @Override
    public void deliver(Delivery<Payload> delivery) {
        var id = new FindableId(delivery.payload().kind(), delivery.payload().id());
        findables
                .of(id.kind())
                .content(id.id())
                .ifPresentOrElse(
                        content -> index.write(Findables.document(id, content, delivery.id())),
                        () -> index.delete(id.toString(), delivery.id()));
    }
}
