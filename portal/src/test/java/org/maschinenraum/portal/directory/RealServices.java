package org.maschinenraum.portal.directory;

import org.maschinenraum.embedded.Services;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The addresses of real services, as the portal reads them; only those that a test asks for are started. */
public final class RealServices {

    private RealServices() {}

    public static void database(DynamicPropertyRegistry registry) {
        var database = Services.forTests().postgres().freshDatabase();
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::user);
        registry.add("spring.datasource.password", database::password);
    }

    public static void keycloak(DynamicPropertyRegistry registry) {
        var keycloak = Services.forTests().keycloak();
        registry.add("maschinenraum.keycloak.address", keycloak::base);
        registry.add("maschinenraum.keycloak.realm", keycloak::realm);
        registry.add("maschinenraum.keycloak.admin-client-secret", keycloak::adminClientSecret);
    }

    public static void mail(DynamicPropertyRegistry registry) {
        var mail = Services.forTests().mail();
        registry.add("spring.mail.host", mail::host);
        registry.add("spring.mail.port", mail::smtpPort);
        registry.add("maschinenraum.mail.from", () -> "Maschinenraum <portal@example.org>");
        registry.add("maschinenraum.mailbox.host", mail::host);
        registry.add("maschinenraum.mailbox.port", mail::imapPort);
    }

    public static void search(DynamicPropertyRegistry registry) {
        registry.add("maschinenraum.search.address", Services.forTests()::elasticsearch);
    }
}
