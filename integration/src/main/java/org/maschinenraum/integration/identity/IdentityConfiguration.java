package org.maschinenraum.integration.identity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The realm behind {@code maschinenraum.keycloak.*}; asks it nothing at start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakProperties.class)
public class IdentityConfiguration {

    private static final int PAGE = 500;

    @Bean
    IdentityProvider identityProvider(KeycloakProperties properties) {
        return new KeycloakIdentityProvider(new AdminInterface(properties, PAGE));
    }
}
