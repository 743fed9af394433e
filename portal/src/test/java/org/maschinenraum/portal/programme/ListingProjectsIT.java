package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of projects: whose they are, and what they cost. */
@OnPostgres
class ListingProjectsIT {

    @Autowired
    ProjectQueries queries;

    @Autowired
    Projects projects;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    final ActingAs office = ActingAs.person(new PersonId(UUID.randomUUID()), Role.COORDINATOR);
    final ActingAs lead = ActingAs.person(new PersonId(UUID.randomUUID()), Role.MEMBER);
    final FundingRoundId round = new FundingRoundId(UUID.randomUUID());

    @BeforeEach
    void openRound() {
        jdbc.sql("insert into programme.funding_round values (?, ?, 'KFW_436', '2028-12-31', 14, 28, 21, 42)")
                .params(round, "Runde " + round.value())
                .update();
    }

    @Test
    void showsALeadTheOwnProjectsAndTheOfficeAll() {
        var own = create("Öl und Gas", lead);
        var others = create("Zukunft Bamberg", office);

        assertThat(lead.get(() -> queries.list("", 0, 100)))
                .extracting(ProjectOverview::id)
                .contains(own)
                .doesNotContain(others);
        assertThat(lead.get(() -> queries.count(""))).isOne();
        assertThat(office.get(() -> queries.list("", 0, 100)))
                .extracting(ProjectOverview::id)
                .contains(own, others);
        assertThat(lead.get(() -> queries.visible(others))).isEmpty();
        assertThat(lead.get(() -> queries.visible(own)).orElseThrow().authorities())
                .containsExactly("Gera", "Bamberg");
    }

    @Test
    void needsAsManyStatementsForManyProjectsAsForOne() {
        create("Eins", lead);
        var one = statements.of(() -> office.get(() -> queries.list("", 0, 50)));

        IntStream.range(0, 30).forEach(number -> create("Projekt " + number, lead));

        assertThat(statements.of(() -> office.get(() -> queries.list("", 0, 50))))
                .isEqualTo(one);
        assertThat(office.get(() -> queries.list("", 0, 50))).hasSizeGreaterThan(30);
    }

    @Test
    void findsByTitleReferenceAuthorityAndLead() {
        var own = create("Straße der Zukunft", lead);
        jdbc.sql("insert into directory.person values (?, ?, 'Zoë', 'Größler', '', '{}', now(), null)")
                .params(lead.person(), "z-" + lead.person().value())
                .update();
        var reference = office.get(() -> queries.visible(own)).orElseThrow().reference();

        for (var text : List.of("STRASSE zukunft", reference, "gera größ", "  ", "(zoë)")) {
            assertThat(lead.get(() -> queries.list(text, 0, 10)))
                    .as(text)
                    .extracting(ProjectOverview::id)
                    .containsExactly(own);
            assertThat(lead.get(() -> queries.count(text))).as(text).isOne();
        }
        for (var text : List.of("Straße Köln", "%", "_", "'", "\\")) {
            var signsOnly = text.length() == 1;
            assertThat(lead.get(() -> queries.count(text))).as(text).isEqualTo(signsOnly ? 1 : 0);
        }
    }

    private ProjectId create(String title, ActingAs leading) {
        return office.get(() -> projects.create(new NewProject(
                round,
                title,
                ProjectKind.INTER_MUNICIPAL_COOPERATION,
                leading.person(),
                List.of("16052000", "09461000"),
                true)));
    }
}
