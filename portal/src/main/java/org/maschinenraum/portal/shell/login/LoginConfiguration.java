package org.maschinenraum.portal.shell.login;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Everything needs a login at Keycloak, except the health of the portal. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakProperties.class)
class LoginConfiguration {

    private static final String REGISTRATION = "keycloak";
    private static final String LOGIN =
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/" + REGISTRATION;

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            LoginProblems problems,
            KeycloakProperties keycloak,
            CurrentActor actor,
            OAuth2AuthorizationRequestResolver authorizationRequests,
            @Value("${maschinenraum.limits.anonymous}") int requestsPerMinute)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.OPTIONS)
                .denyAll()
                .requestMatchers("/actuator/health/**", "/styles/**", "/fonts/**", "/icons/**")
                .permitAll()
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.oauth2LoginPage(LOGIN, "{baseUrl}/")
                .anyRequest(AuthorizedUrl::authenticated)); // such as downloads; otherwise they would be refused to all
        http.headers(HeadersConfigurer::disable); // all are set elsewhere, also where nothing of this is asked
        http.oauth2Login(login -> login.failureHandler(problems)
                .authorizationEndpoint(start -> start.authorizationRequestResolver(authorizationRequests)));
        http.addFilterAfter(new RequestLimit(requestsPerMinute, actor), SecurityContextHolderFilter.class);
        http.addFilterBefore(
                new ReachableIdentityProvider(LOGIN, keycloak.internalRealm(), problems),
                OAuth2AuthorizationRequestRedirectFilter.class);
        return http.build();
    }

    /** The endpoints are spelled out: asking for them would tie the portal's start to Keycloak's. */
    @Bean
    ClientRegistrationRepository clientRegistrations(KeycloakProperties keycloak) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(keycloak.clientId())
                .clientSecret(keycloak.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email")
                .issuerUri(keycloak.issuer().toString())
                .authorizationUri(keycloak.endpoint("auth"))
                .tokenUri(keycloak.internalEndpoint("token"))
                .jwkSetUri(keycloak.internalEndpoint("certs"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", keycloak.endpoint("logout")))
                .build());
    }

    /** The login page speaks the language of the portal. */
    @Bean
    OAuth2AuthorizationRequestResolver authorizationRequests(ClientRegistrationRepository registrations) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        resolver.setAuthorizationRequestCustomizer(request -> request.additionalParameters(
                Map.of("ui_locales", Texts.localeOfRequest().getLanguage())));
        return resolver;
    }

    @Bean
    GrantedAuthoritiesMapper realmRoles() {
        return new RealmRoles();
    }
}
