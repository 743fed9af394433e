package org.maschinenraum.portal.access;

import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.maschinenraum.integration.document.DocumentConfiguration;
import org.maschinenraum.integration.engine.EngineConfiguration;
import org.maschinenraum.integration.outbox.OutboxConfiguration;
import org.maschinenraum.portal.PortalApplication;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All rooms as the portal configures them, without pages; what leaves the database stays in the outbox for the test to
 * look at. No stereotype, so that no scan finds it.
 */
@AutoConfigurationPackage(basePackageClasses = PortalApplication.class)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    DataJdbcRepositoriesAutoConfiguration.class
})
@Import({DatabaseConfiguration.class, OutboxConfiguration.class, EngineConfiguration.class, DocumentConfiguration.class
})
@ComponentScan(
        basePackageClasses = PortalApplication.class,
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TestClasses.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = {
                        ".*\\.(ui|shell|story)\\..*",
                        ".*\\.PortalApplication",
                        ".*\\.mirror\\.(?!MirroredPeople).*",
                        ".*\\.LetterDelivery",
                        ".*\\.workspace\\.(IndexDelivery|Finding|Reindexing)",
                        ".*\\.operation\\.(ServiceProbes|OperationWatch|OperationQueries)"
                    })
        })
class RoomsWithoutPages {

    private static final String[] WHAT_DELIVERS = {
        "outboxPoller",
        "engineClient",
        "engineWork",
        "engineLifecycle",
        "engineStatus",
        "startDelivery",
        "messageDelivery",
        "completionDelivery"
    };

    /** Unless a test asks for the real engine. */
    static final String ENGINE = "test.engine";

    @Bean
    static BeanFactoryPostProcessor nothingLeavesTheDatabase(Environment environment) {
        return beans -> {
            for (var name : environment.containsProperty(ENGINE) ? new String[0] : WHAT_DELIVERS) {
                ((BeanDefinitionRegistry) beans).removeBeanDefinition(name);
            }
        };
    }

    @Bean
    static Statements statements() {
        return new Statements();
    }

    @Bean
    static InTransaction inTransaction(TransactionTemplate template) {
        return new InTransaction(template);
    }
}
