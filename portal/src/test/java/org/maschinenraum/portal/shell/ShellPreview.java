package org.maschinenraum.portal.shell;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The shell without services: whoever comes is logged in as the cookie {@code als} says. */
@ShellAlone
@EnableVaadin("org.maschinenraum.portal")
@ComponentScan({
    "org.maschinenraum.portal.shell.frame",
    "org.maschinenraum.portal.shell.headers",
    "org.maschinenraum.portal.shell.language",
    "org.maschinenraum.portal.shell.mailbox",
    "org.maschinenraum.portal.shell.problem",
    "org.maschinenraum.portal.shell.start"
})
class ShellPreview {

    public static void main(String[] arguments) {
        SpringApplication.run(ShellPreview.class, arguments);
    }

    @Bean
    SecurityFilterChain pretendedLogin(HttpSecurity http) throws Exception {
        http.addFilterBefore(new PretendedLogin(), AnonymousAuthenticationFilter.class);
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }
}
