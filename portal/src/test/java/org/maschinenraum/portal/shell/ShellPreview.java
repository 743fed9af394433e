package org.maschinenraum.portal.shell;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.time.Instant;
import org.maschinenraum.portal.access.CurrentActor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The shell alone, without services: whoever comes is logged in as the cookie {@code als} says. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            DataJdbcRepositoriesAutoConfiguration.class,
            FlywayAutoConfiguration.class
        })
@EnableVaadin("org.maschinenraum.portal")
@ComponentScan(
        basePackages = "org.maschinenraum.portal.shell",
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.shell\\.login\\..*|.*(Test|IT)(\\$.*)?"))
@Import(CurrentActor.class)
class ShellPreview {

    static final Instant NOW = Instant.parse("2026-12-03T09:42:00Z");

    public static void main(String[] arguments) {
        SpringApplication.run(ShellPreview.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, Dates.BERLIN);
    }

    @Bean
    SecurityFilterChain pretendedLogin(HttpSecurity http) throws Exception {
        http.addFilterBefore(new PretendedLogin(), AnonymousAuthenticationFilter.class);
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers("/styles/**", "/fonts/**", "/icons/**").permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {});
        return http.build();
    }
}
