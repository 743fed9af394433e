package org.maschinenraum.portal.operation.ui;

import org.maschinenraum.integration.document.DocumentConfiguration;
import org.maschinenraum.integration.identity.IdentityConfiguration;
import org.maschinenraum.integration.mail.MailConfiguration;
import org.maschinenraum.portal.access.Statements;
import org.maschinenraum.search.SearchConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The administrator's room with its page; deliveries stay in the outbox, as there is nobody to take them. */
@Import({DocumentConfiguration.class, IdentityConfiguration.class, MailConfiguration.class, SearchConfiguration.class})
@ComponentScan({"org.maschinenraum.portal.operation"})
@ComponentScan(
        basePackages = "org.maschinenraum.portal.workspace",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            ".*\\.workspace\\.(IndexDelivery|Finding|\\w+IT|SearchPortal|Shelf)",
                            ".*\\.workspace\\.ui\\..*"
                        }))
class OperationRoom {

    @Bean
    static Statements statements() {
        return new Statements();
    }
}
