package org.maschinenraum.portal.chaos;

import java.net.URI;
import javax.sql.DataSource;
import org.maschinenraum.embedded.MailAddress;
import org.maschinenraum.integration.engine.EngineWitness;
import org.maschinenraum.portal.chaos.door.Act;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the truth is written down.
 *
 * @param index the alias in Elasticsearch
 */
record Books(DataSource database, EngineWitness engine, MailAddress mail, URI index) {

    JdbcClient sql() {
        return JdbcClient.create(database);
    }

    static Act asAdministrator(String verb) {
        return Act.of(Cast.ADMINISTRATOR.id(), Cast.ADMINISTRATOR.role(), verb, Act.NOTHING);
    }
}
