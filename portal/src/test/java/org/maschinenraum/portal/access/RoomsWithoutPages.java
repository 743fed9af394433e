package org.maschinenraum.portal.access;

import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.maschinenraum.portal.PortalApplication;
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
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Repositories and ids of all rooms as the portal configures them; neither pages nor mail, index and engine. No stereotype,
 * so that no scan finds it.
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
@Import(DatabaseConfiguration.class)
@ComponentScan(
        basePackageClasses = PortalApplication.class,
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.maschinenraum\\.portal\\.\\w+\\.(\\w+Ids|IdConversions)"))
class RoomsWithoutPages {

    @Bean
    static InTransaction inTransaction(TransactionTemplate template) {
        return new InTransaction(template);
    }
}
