package org.maschinenraum.portal.workspace;

import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.maschinenraum.integration.outbox.OutboxConfiguration;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.audit.AuditTrail;
import org.maschinenraum.search.SearchConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** As much of the portal as searching needs, with one room that has something to find. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@Import({
    DatabaseConfiguration.class,
    OutboxConfiguration.class,
    SearchConfiguration.class,
    CurrentActor.class,
    Policy.class,
    WorkspacePolicy.class,
    Findables.class,
    IndexWriter.class,
    IndexDelivery.class,
    Finding.class,
    AuditTrail.class,
    Rebuilds.class,
    Reindexing.class,
    Shelf.class
})
public class SearchPortal {}
