package org.maschinenraum.portal.programme;

import java.util.List;
import java.util.UUID;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Three projects of the demo accounts, so that there is something to do after the first start; development only. */
@Component
@Profile("dev")
class ExampleProjects {

    private final Projects projects;
    private final FundingRoundQueries rounds;
    private final JdbcClient jdbc;

    ExampleProjects(Projects projects, FundingRoundQueries rounds, JdbcClient jdbc) {
        this.projects = projects;
        this.rounds = rounds;
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional
    public void create() {
        if (jdbc.sql("select count(*) from programme.project")
                        .query(Integer.class)
                        .single()
                > 0) {
            return;
        }
        asCoordinator(() -> {
            create("Smart City Bamberg", ProjectKind.MUNICIPALITY, lead(1), "09461000");
            create("Digitales Gera", ProjectKind.MUNICIPALITY, lead(2), "16052000");
            create(
                    "Smarte Region Lippe und Detmold",
                    ProjectKind.INTER_MUNICIPAL_COOPERATION,
                    lead(3),
                    "05766",
                    "05766020");
        });
    }

    private void create(String title, ProjectKind kind, PersonId lead, String... authorities) {
        var round = rounds.running().getFirst().id();
        projects.create(new NewProject(round, title, kind, lead, List.of(authorities), true));
    }

    private static void asCoordinator(Runnable action) {
        var office = UUID.fromString("00000000-0000-4000-8000-000000000201");
        var authorities = AuthorityUtils.createAuthorityList("ROLE_" + Role.COORDINATOR.realmName());
        var login = UsernamePasswordAuthenticationToken.authenticated(office.toString(), "", authorities);
        SecurityContextHolder.getContext().setAuthentication(login);
        try {
            action.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** The accounts projektleitung-1 to -3 of the development realm. */
    private static PersonId lead(int number) {
        return PersonId.of("00000000-0000-4000-8000-00000000010" + number);
    }
}
