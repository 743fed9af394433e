package org.maschinenraum.integration.engine;

import org.maschinenraum.integration.outbox.DeliveryHandler;

/** A delivery to the engine: waits until the models are deployed, for a start published before that is swallowed. */
abstract class EngineDelivery<P> implements DeliveryHandler<P> {

    private final String kind;
    private final Class<P> payloadType;
    private final EngineLifecycle engine;

    EngineDelivery(String kind, Class<P> payloadType, EngineLifecycle engine) {
        this.kind = kind;
        this.payloadType = payloadType;
        this.engine = engine;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final Class<P> payloadType() {
        return payloadType;
    }

    @Override
    public final boolean ready() {
        return engine.isReady();
    }

    final EngineClient client() {
        return engine.client();
    }
}
