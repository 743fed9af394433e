package org.maschinenraum.portal.workspace.ui;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.UUID;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.workspace.SearchPortal;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The search page in its frame, on real services; everybody who comes is the same person. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = DataJdbcRepositoriesAutoConfiguration.class)
@EnableVaadin("org.maschinenraum.portal")
@ComponentScan(
        basePackages = "org.maschinenraum.portal.shell",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                ".*\\.shell\\.login\\..*|.*\\.shell\\.[A-Za-z]*(Preview|Test|IT|Entries|Page|Cards|Clock)(\\$.*)?"))
@ComponentScan("org.maschinenraum.portal.directory.language")
@Import(SearchPortal.class)
class SearchPagePortal {

    static final PersonId PERSON = new PersonId(UUID.randomUUID());

    @Bean
    SecurityFilterChain alwaysLoggedIn(HttpSecurity http) throws Exception {
        http.addFilterBefore(
                (request, response, chain) -> {
                    logIn();
                    chain.doFilter(request, response);
                },
                AnonymousAuthenticationFilter.class);
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers("/styles/**", "/fonts/**", "/icons/**").permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {});
        return http.build();
    }

    static void logIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(PERSON.value().toString(), "", "ROLE_member"));
    }
}
