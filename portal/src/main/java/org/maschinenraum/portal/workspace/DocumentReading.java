package org.maschinenraum.portal.workspace;

import org.maschinenraum.integration.document.DocumentMissing;
import org.maschinenraum.integration.outbox.Delivery;
import org.maschinenraum.integration.outbox.DeliveryHandler;
import org.springframework.stereotype.Component;

/** Reads a file's text soon after it was uploaded, so that its owner learns early if it cannot be searched. */
@Component
class DocumentReading implements DeliveryHandler<DocumentReading.Payload> {

    static final String KIND = "workspace.read-document";

    private final DocumentTexts texts;

    DocumentReading(DocumentTexts texts) {
        this.texts = texts;
    }

    record Payload(String hash) {}

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
        try {
            texts.of(delivery.payload().hash());
        } catch (DocumentMissing sweptMeanwhile) {
            // nobody names it any more
        }
    }
}
