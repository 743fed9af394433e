package org.maschinenraum.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lays the realm and the demo accounts where Keycloak imports them, and makes it do so again after a change. */
final class RealmImport {

    static final String CLIENT_SECRET = "portal-entwicklung";
    static final String ADMIN_CLIENT_SECRET = "verzeichnis-entwicklung";

    /** Fills the placeholders in the realm. */
    static final Map<String, String> ENVIRONMENT =
            Map.of("PORTAL_CLIENT_SECRET", CLIENT_SECRET, "PORTAL_ADMIN_CLIENT_SECRET", ADMIN_CLIENT_SECRET);

    static final String DEMO_ACCOUNTS = "/keycloak/dev/maschinenraum-users-0.json";

    private static final List<String> FILES = List.of("/keycloak/maschinenraum-realm.json", DEMO_ACCOUNTS);

    private RealmImport() {}

    /** @return whether Keycloak is going to import: it ignores a realm it knows, so a changed one starts empty */
    static boolean into(Path home) {
        try {
            String hash = copy(Folders.created(home.resolve("data/import")));
            Path known = home.resolve("imported");
            if (Files.exists(known) && Files.readString(known).equals(hash)) {
                return false;
            }
            Trees.delete(home.resolve("data/h2"));
            Files.writeString(known, hash);
            return true;
        } catch (IOException e) {
            throw new ServiceFailed("Der Realm lässt sich nicht bereitlegen: " + e, e);
        }
    }

    private static String copy(Path folder) throws IOException {
        MessageDigest digest = sha256();
        for (String file : FILES) {
            try (InputStream resource = Objects.requireNonNull(RealmImport.class.getResourceAsStream(file), file)) {
                byte[] json = resource.readAllBytes();
                digest.update(json);
                Files.write(folder.resolve(Path.of(file).getFileName()), json);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
