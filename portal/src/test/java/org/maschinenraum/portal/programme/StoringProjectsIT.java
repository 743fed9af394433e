package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.InTransaction;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects as aggregates in PostgreSQL. */
@OnPostgres
class StoringProjectsIT {

    private static final Instant NOW = Instant.parse("2026-03-28T10:15:30.123456Z");

    @Autowired
    ProjectRepository repository;

    @Autowired
    InTransaction transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readsBackWhatWasStored() {
        var project = project(List.of("14625240", "14625250", "14625220"));

        store(project);

        assertThat(read(project.id())).usingRecursiveComparison().isEqualTo(project);
    }

    @Test
    void keepsTheOrderOfTheAuthoritiesWhenThePhaseChanges() {
        var project = project(List.of("14625250", "14625240"));
        store(project);

        transaction.run(() -> {
            var stored = repository.findWithLockById(project.id()).orElseThrow();
            stored.startImplementation();
            repository.save(stored);
        });

        assertThat(read(project.id()))
                .usingRecursiveComparison()
                .ignoringFields("version", "phase")
                .isEqualTo(project);
        assertThat(read(project.id())).extracting("version", "phase").containsExactly(1L, ProjectPhase.IMPLEMENTATION);
    }

    private void store(Project project) {
        transaction.run(() -> repository.save(project));
    }

    private Project read(ProjectId id) {
        return transaction.get(() -> repository.findWithLockById(id).orElseThrow());
    }

    private Project project(List<String> authorities) {
        var round = new FundingRoundId(UUID.randomUUID());
        jdbc.sql("insert into programme.funding_round values (?, ?, 'KFW_436', '2028-12-31', 14, 28, 21, 42)")
                .params(round.value(), "Runde " + round.value())
                .update();
        var wanted = new NewProject(
                round,
                "Smart City Görlitz",
                ProjectKind.INTER_MUNICIPAL_COOPERATION,
                new PersonId(UUID.randomUUID()),
                authorities,
                true);
        return Project.create(ProjectId.next(), wanted, "MPSC-" + round.value(), NOW);
    }
}
