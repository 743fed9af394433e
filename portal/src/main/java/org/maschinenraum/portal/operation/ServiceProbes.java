package org.maschinenraum.portal.operation;

import java.time.Duration;
import javax.sql.DataSource;
import org.maschinenraum.integration.document.DocumentStore;
import org.maschinenraum.integration.document.MalwareProtection;
import org.maschinenraum.integration.engine.EngineStatus;
import org.maschinenraum.integration.identity.IdentityProvider;
import org.maschinenraum.integration.mail.Post;
import org.maschinenraum.search.SearchHealth;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The services that every portal needs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OperationSettings.class)
class ServiceProbes {

    static final String DATABASE = "database";

    /** Longer than the patience with which a service is looked at: a slow one is told from a hung one. */
    private static final Duration GIVES_UP = Duration.ofSeconds(10);

    /** A check that can fail. */
    private interface Check {
        void run() throws Exception;
    }

    private record Named(String name, int order, boolean isSetUp, Check question) implements ServiceProbe {

        Named(String name, int order, Check question) {
            this(name, order, true, question);
        }

        @Override
        public void check() throws Exception {
            question.run();
        }
    }

    @Bean
    ServiceProbe databaseProbe(DataSource database) {
        return new Named(DATABASE, 1, () -> {
            try (var connection = database.getConnection()) {
                connection.setNetworkTimeout(Thread::startVirtualThread, (int) GIVES_UP.toMillis());
                try (var statement = connection.createStatement()) {
                    statement.execute("select 1");
                }
            }
        });
    }

    @Bean
    ServiceProbe engineProbe(EngineStatus engine) {
        return new Named("engine", 2, () -> {
            if (!engine.answers(GIVES_UP)) {
                throw new IllegalStateException("no leader answers");
            }
        });
    }

    @Bean
    ServiceProbe searchProbe(SearchHealth search) {
        return new Named("search", 3, search::check);
    }

    @Bean
    ServiceProbe identityProbe(IdentityProvider identity) {
        return new Named("identity", 4, identity::check);
    }

    @Bean
    ServiceProbe mailProbe(Post post) {
        return new Named("mail", 5, post::check);
    }

    @Bean
    ServiceProbe documentsProbe(DocumentStore documents) {
        return new Named("documents", 6, documents::check);
    }

    /** A portal may do without; the page says so. */
    @Bean
    ServiceProbe malwareProbe(MalwareProtection malware) {
        return new Named("malware", 7, malware.isConfigured(), () -> {
            if (!malware.isAnswering()) {
                throw new IllegalStateException("the scanner does not answer within two seconds");
            }
        });
    }
}
