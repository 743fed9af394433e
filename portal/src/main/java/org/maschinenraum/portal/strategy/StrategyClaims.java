package org.maschinenraum.portal.strategy;

import java.util.HashSet;
import java.util.Set;
import org.maschinenraum.portal.workspace.DocumentClaims;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of drafts and of frozen versions are named. */
@Component
class StrategyClaims implements DocumentClaims {

    private final JdbcClient jdbc;

    StrategyClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> claimed(Set<String> hashes) {
        var named = jdbc.sql("""
                select hash from strategy.attachment where hash = any(:hashes)
                union select hash from strategy.version_document where hash = any(:hashes)""")
                .param("hashes", hashes.toArray(String[]::new))
                .query(String.class)
                .list();
        return new HashSet<>(named);
    }
}
