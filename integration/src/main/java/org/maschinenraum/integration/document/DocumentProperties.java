package org.maschinenraum.integration.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/** Where documents are kept and how large one may be. */
@ConfigurationProperties("maschinenraum.documents")
record DocumentProperties(Path folder, @DefaultValue("50MB") DataSize maximumSize) {

    DocumentProperties {
        Assert.notNull(folder, "maschinenraum.documents.folder is missing");
    }
}
