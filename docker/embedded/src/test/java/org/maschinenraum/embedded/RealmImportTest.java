package org.maschinenraum.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmImportTest {

    @Test
    void happensOnceAndAgainAfterAChange(@TempDir Path home) throws IOException {
        assertThat(RealmImport.into(home)).isTrue();
        Path database = Files.createFile(
                Files.createDirectories(home.resolve("data/h2")).resolve("keycloakdb.mv.db"));

        assertThat(RealmImport.into(home)).isFalse();
        assertThat(database).exists();

        Files.writeString(home.resolve("imported"), "the hash of another realm");
        assertThat(RealmImport.into(home)).isTrue();
        assertThat(database).doesNotExist();
    }

    @Test
    void liesWhereKeycloakLooks(@TempDir Path home) {
        RealmImport.into(home);

        assertThat(home.resolve("data/import/maschinenraum-realm.json")).isNotEmptyFile();
        assertThat(home.resolve("data/import/maschinenraum-users-0.json")).isNotEmptyFile();
    }

    @Test
    void carriesNoSecretOutsideOfDevelopment() throws IOException {
        try (InputStream realm = RealmImport.class.getResourceAsStream("/keycloak/maschinenraum-realm.json")) {
            assertThat(new String(Objects.requireNonNull(realm).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("${PORTAL_CLIENT_SECRET}", "${PORTAL_ADMIN_CLIENT_SECRET}")
                    .doesNotContain("\"credentials\"");
        }
    }

    @Test
    void knowsADemoAccountForEachRole() {
        assertThat(DemoAccounts.perRole())
                .contains("projektleitung-1, projektleitung-2, projektleitung-3", "verwaltung-1")
                .hasSize(6);
    }
}
