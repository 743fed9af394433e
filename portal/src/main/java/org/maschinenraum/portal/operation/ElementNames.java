package org.maschinenraum.portal.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.maschinenraum.processes.Names;
import org.springframework.stereotype.Component;

/** What the models call their processes and elements, for people. */
@Component
class ElementNames {

    private final Map<String, String> names = new HashMap<>();

    ElementNames() {
        Names.MODELS.forEach(this::read);
    }

    /** The id itself where no model of this build has it. */
    String of(String id) {
        return names.getOrDefault(id, id);
    }

    private void read(String model) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var file = Objects.requireNonNull(ElementNames.class.getResourceAsStream("/" + model), model)) {
            var reader = factory.createXMLStreamReader(file);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    remember(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the model " + model + " cannot be read", e);
        }
    }

    private void remember(XMLStreamReader element) {
        var id = element.getAttributeValue(null, "id");
        var name = element.getAttributeValue(null, "name");
        if (id != null && name != null) {
            names.put(id, name);
        }
    }
}
