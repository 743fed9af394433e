package org.maschinenraum.integration.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** The few calls of Keycloak's admin interface that are needed, one object per realm. */
final class AdminInterface {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<List<User>> USERS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Role>> ROLES = new ParameterizedTypeReference<>() {};

    private final KeycloakProperties properties;
    private final int page;
    private final RestClient http;

    AdminInterface(KeycloakProperties properties, int page) {
        this.properties = properties;
        this.page = page;
        this.http = RestClient.builder()
                .baseUrl(properties.reachable())
                .requestFactory(requests())
                .build();
    }

    private static JdkClientHttpRequestFactory requests() {
        HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(TIMEOUT);
        return requests;
    }

    /** A token lives for a minute; one per question keeps no state that a restarted realm could invalidate. */
    Access open() {
        Token token = http.post()
                .uri("/realms/{realm}/protocol/openid-connect/token", properties.realm())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(credentials())
                .retrieve()
                .body(Token.class);
        return new Access(Objects.requireNonNull(token).accessToken());
    }

    /** What a login needs first; asked without a token, which would leave a trace each time. */
    void check() {
        http.get()
                .uri("/realms/{realm}/.well-known/openid-configuration", properties.realm())
                .retrieve()
                .toBodilessEntity();
    }

    private MultiValueMap<String, String> credentials() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", "portal-admin");
        form.add("client_secret", properties.adminClientSecret());
        return form;
    }

    /** Calls with one token. */
    final class Access {

        private final String token;

        private Access(String token) {
            this.token = token;
        }

        List<User> enabledUsers() {
            return all("/users?enabled=true&briefRepresentation=true&first={first}&max={max}");
        }

        List<User> usersWith(String role) {
            return all("/roles/" + role + "/users?briefRepresentation=true&first={first}&max={max}");
        }

        Optional<User> user(UUID id) {
            try {
                return Optional.ofNullable(get("/users/" + id).body(User.class));
            } catch (HttpClientErrorException.NotFound unknown) {
                return Optional.empty();
            }
        }

        List<Role> rolesOf(UUID id) {
            return Objects.requireNonNull(
                    get("/users/" + id + "/role-mappings/realm").body(ROLES));
        }

        private List<User> all(String path) {
            List<User> all = new ArrayList<>();
            List<User> part;
            do {
                part = Objects.requireNonNull(get(path, all.size(), page).body(USERS));
                all.addAll(part);
            } while (part.size() == page);
            return all;
        }

        private RestClient.ResponseSpec get(String path, Object... variables) {
            return http.get()
                    .uri("/admin/realms/" + properties.realm() + path, variables)
                    .headers(headers -> headers.setBearerAuth(token))
                    .retrieve();
        }
    }

    record User(
            UUID id,
            String username,
            @Nullable String email,
            @Nullable String firstName,
            @Nullable String lastName,
            boolean enabled,
            @Nullable String serviceAccountClientId) {}

    record Role(String name) {}

    private record Token(@JsonProperty("access_token") String accessToken) {}
}
