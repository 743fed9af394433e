package org.maschinenraum.integration.document;

import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The document store in {@code maschinenraum.documents.folder} and the reader of its texts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DocumentProperties.class, MalwareProperties.class})
public class DocumentConfiguration {

    private static final Duration READING_TIME = Duration.ofSeconds(60);

    @Bean
    MalwareScan malwareScan(MalwareProperties properties) {
        return properties.scan();
    }

    @Bean
    FolderStore documentStore(DocumentProperties properties, MalwareScan malware) throws IOException {
        return new FolderStore(properties.folder(), properties.maximumSize().toBytes(), malware);
    }

    @Bean
    TextExtractor textExtractor(FolderStore store) {
        return new ChildExtractor(store, ExtractCommand.ofThisProcess(), READING_TIME);
    }
}
