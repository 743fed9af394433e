package org.maschinenraum.portal.page;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.maschinenraum.integration.engine.EngineConfiguration;
import org.maschinenraum.integration.outbox.OutboxConfiguration;
import org.maschinenraum.portal.PortalApplication;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.shell.LiveUpdates;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The rooms up to {@code programme} with their pages; the engine is away, which no page may notice. */
@EnableAutoConfiguration
@EnableVaadin("org.maschinenraum.portal")
@AutoConfigurationPackage(basePackageClasses = PortalApplication.class)
@Import({
    DatabaseConfiguration.class,
    OutboxConfiguration.class,
    EngineConfiguration.class,
    CurrentActor.class,
    Policy.class,
    LiveUpdates.class
})
@ComponentScan({
    "org.maschinenraum.portal.audit",
    "org.maschinenraum.portal.directory.language",
    "org.maschinenraum.portal.directory.register",
    "org.maschinenraum.portal.task",
    "org.maschinenraum.portal.programme",
    "org.maschinenraum.portal.shell.frame",
    "org.maschinenraum.portal.shell.language",
    "org.maschinenraum.portal.shell.problem",
    "org.maschinenraum.portal.shell.start"
})
@ComponentScan(
        basePackageClasses = PortalApplication.class,
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.maschinenraum\\.portal\\.(\\w+\\.(\\w+Ids|IdConversions)|\\w+\\.mirror\\.MirroredPeople)"))
public class RoomsWithPages {}
