package org.maschinenraum.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.InTransaction;
import org.maschinenraum.portal.access.OnPostgres;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Race;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Statements;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of projects: understood, asked about, refused by row and column, created whole or not at all (A1). */
@OnPostgres
class ImportingProjectsIT {

    private static final String HEADINGS =
            "Titel;Art des Projekts;Weg in die Förderung;Federführende Kommune;Weitere Kommunen;Projektleitung;Förderzusage vom\n";
    private static final int REAL_LIST = 73;

    @Autowired
    ProjectImport imports;

    @Autowired
    Projects projects;

    @Autowired
    ProjectQueries queries;

    @Autowired
    Statements statements;

    @Autowired
    InTransaction transaction;

    @Autowired
    JdbcClient jdbc;

    final FundingRoundId round = new FundingRoundId(UUID.randomUUID());
    final PersonId lead = new PersonId(UUID.randomUUID());
    final String account = "lead-" + lead.value();
    final ActingAs office = ActingAs.person(new PersonId(UUID.randomUUID()), Role.COORDINATOR);

    @BeforeEach
    void openRound() {
        jdbc.sql("insert into programme.funding_round values (?, ?, 'KFW_436', '2028-12-31', 14, 28, 21, 42)")
                .params(round, "Runde " + round.value())
                .update();
        jdbc.sql("insert into directory.person values (?, ?, 'Petra', 'Projektleitung', ?, '{}', now(), null)")
                .params(lead, account, account + "@Beispiel.de")
                .update();
    }

    /** Whom nothing stands for in an empty cell. */
    @BeforeEach
    void mirrorSomebodyWithoutAnAddress() {
        var somebody = UUID.randomUUID();
        jdbc.sql("insert into directory.person values (?, ?, 'Ohne', 'Adresse', '', '{}', now(), null)")
                .params(somebody, "none-" + somebody)
                .update();
    }

    @Test
    void understandsEveryColumn() {
        var row =
                rows("Digitale Region;interkommunale  Kooperation;Direkteinstieg;Gera;9461000; %s@beispiel.DE ;3.4.26")
                        .getFirst();

        assertThat(row.problems()).isEmpty();
        assertThat(row.wanted())
                .contains(new NewProject(
                        round,
                        "Digitale Region",
                        ProjectKind.INTER_MUNICIPAL_COOPERATION,
                        ProjectPath.DIRECT_ENTRY,
                        lead,
                        List.of("16052000", "09461000"),
                        LocalDate.of(2026, 4, 3),
                        false));
    }

    @Test
    void takesColumnsInAnyOrderAndSaysWhichItDoesNotKnow() {
        var preview = preview(
                "Projektleitung;BEMERKUNG;federführende kommune ;Titel;Art des Projekts\n%s;egal;Gera;Eins;Gemeinde");

        assertThat(preview.ignored()).containsExactly("BEMERKUNG");
        assertThat(preview.rows()).singleElement().satisfies(row -> assertThat(row.isReady())
                .isTrue());
        assertThat(preview.columns()).containsEntry(ImportColumn.TITLE, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Münster", "Oberhausen"})
    void asksWhichOfSeveralIsMeantAndNeverGuesses(String name) {
        var row = rows("Eins;Gemeinde;;" + name + ";;%s;").getFirst();

        assertThat(row.isOpen()).isTrue();
        assertThat(row.wanted()).isEmpty();
        var candidates = row.authorities().getFirst().candidates();
        assertThat(candidates)
                .hasSizeGreaterThan(2)
                .extracting(LocalAuthority::name)
                .containsOnly(name);
        assertThat(candidates).extracting(LocalAuthority::label).doesNotHaveDuplicates();

        var answered = row.choose(0, candidates.getLast());

        assertThat(answered.wanted().orElseThrow().authorities())
                .containsExactly(candidates.getLast().ags());
    }

    @Test
    void asksForADistrictWhereATownHasItsName() {
        var row = rows("Eins;Landkreis oder Verband;;Bamberg;;%s;").getFirst();

        assertThat(row.isOpen()).isTrue();
        assertThat(row.authorities().getFirst().candidates())
                .extracting(LocalAuthority::name)
                .contains("Bamberg", "Landkreis Bamberg");
        assertThat(rows("Eins;Landkreis oder Verband;;Landkreis Bamberg;;%s;")
                        .getFirst()
                        .isReady())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " ;Gemeinde;;Gera;;%s; | TITLE | Hier fehlt",
                "=1+1;Gemeinde;;Gera;;%s; | TITLE | Hier steht eine Formel",
                "Eins;Dorf;;Gera;;%s; | KIND | „Dorf“ ist keine Art",
                "Eins;;;Gera;;%s; | KIND | Hier fehlt",
                "Eins;Gemeinde;Umweg;Gera;;%s; | PATH | „Umweg“ ist kein Weg",
                "Eins;Gemeinde;;Atlantis;;%s; | LEAD_AUTHORITY | „Atlantis“ steht nicht",
                "Eins;Gemeinde;;99999999;;%s; | LEAD_AUTHORITY | Zum Schlüssel 99999999",
                "Eins;Gemeinde;;Bayern;;%s; | LEAD_AUTHORITY | „Bayern“ steht nicht",
                "Eins;Gemeinde;;;;%s; | LEAD_AUTHORITY | Hier fehlt",
                "Eins;Gemeinde;;Gera;Atlantis;%s; | PARTNERS | „Atlantis“ steht nicht",
                "Eins;Gemeinde;;Gera;16052000;%s; | PARTNERS | Eine Kommune ist zweimal",
                "Eins;Interkommunale Kooperation;;Gera;–;%s; | PARTNERS | Eine interkommunale",
                "Eins;Gemeinde;;Gera;;niemand@beispiel.de; | LEAD | „niemand@beispiel.de“ hat kein Konto",
                "Eins;Gemeinde;;Gera;;; | LEAD | Hier fehlt",
                "Eins;Gemeinde;;Gera;;%s;31.02.2026 | FUNDING_COMMITMENT | „31.02.2026“ ist kein Datum",
                "Eins;Gemeinde;;Gera;;%s;bald | FUNDING_COMMITMENT | „bald“ ist kein Datum"
            })
    void saysWhatIsWrongByRowAndColumn(String line, ImportColumn column, String sentence) {
        var row = rows("Gut;Gemeinde;;Gera;;%s;\n" + line).getLast();

        assertThat(row.number()).isEqualTo(3);
        assertThat(row.wanted()).isEqualTo(Optional.empty());
        assertThat(row.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo(column);
            assertThat(Texts.of(problem.code(), problem.arguments().toArray())).startsWith(sentence);
        });
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(rows(";;;Atlantis;;;morgen").getFirst().problems())
                .extracting(ImportProblem::column)
                .containsExactlyInAnyOrder(
                        ImportColumn.TITLE,
                        ImportColumn.KIND,
                        ImportColumn.LEAD_AUTHORITY,
                        ImportColumn.LEAD,
                        ImportColumn.FUNDING_COMMITMENT);
    }

    @Test
    void namesRowsThatStandTwiceAndProjectsThatExist() {
        create(rows("Schon da;Gemeinde;;Gera;;%s;"));
        var reference = queries.references(round).get("schon da");

        var rows = rows("Eins;Gemeinde;;Gera;;%s;\neins ;Gemeinde;;Jena;;%s;\nSCHON DA;Gemeinde;;Gera;;%s;");

        assertThat(rows.get(0).isReady()).isTrue();
        assertThat(rows.get(1).problems()).containsExactly(problem("programme.import-twice", "2"));
        assertThat(rows.get(2).problems())
                .containsExactly(problem("programme.import-exists", String.valueOf(reference)));
    }

    private static ImportProblem problem(String code, String argument) {
        return ImportProblem.at(ImportColumn.TITLE, code, argument);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Titel;Projektleitung | programme.import-refused-columns",
                "16052000;Gera;Titel eins | programme.import-refused-columns",
                "Titel;titel;Art des Projekts | programme.import-refused-column-twice",
                "' ' | programme.import-refused-empty"
            })
    void refusesWhatIsNoListOfProjects(String text, String code) {
        assertThatThrownBy(() -> preview(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void refusesAListWithoutARowAndOneWithTooMany() {
        assertRefused("programme.import-refused-empty", HEADINGS);
        assertRefused("programme.import-refused-too-many-rows", HEADINGS + "Eins;Gemeinde;;Gera;;x;\n".repeat(10_000));
    }

    @Test
    void createsAllOrNothing() {
        var rows = rows("Eins;Gemeinde;;Gera;;%s;\nZwei;Gemeinde;;Jena;;%s;\nDrei;Gemeinde;;Ulm;;%s;");
        create(rows.subList(1, 2));
        var before = count();

        assertThatThrownBy(() -> create(rows))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("programme.refused-exists-already"));

        assertThat(count()).isEqualTo(before);
    }

    /** The second one comes while the first one has not committed yet, and waits for it. */
    @Test
    void twoAtTheSameMomentCreateTheListOnce() throws Exception {
        var rows = rows("Eins;Gemeinde;;Gera;;%s;\nZwei;Gemeinde;;Jena;;%s;");
        var created = new CountDownLatch(1);

        var outcomes = Race.of(
                () -> transaction.run(() -> {
                    create(rows);
                    created.countDown();
                    Awaitility.await().until(this::somebodyWaits);
                }),
                () -> {
                    Awaitility.await().until(() -> created.getCount() == 0);
                    create(rows);
                });

        assertThat(outcomes).containsExactly("", "programme.refused-exists-already");
        assertThat(count()).isEqualTo(2);
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                        select exists (select from pg_locks l join pg_database d on d.oid = l.database
                        where l.locktype = 'advisory' and not l.granted and d.datname = current_database())""").query(Boolean.class).single();
    }

    @Test
    void looksAtARealListQuicklyAndWithAsManyStatementsAsForOneRow() {
        var one = statements.of(() -> rows("Eins;Gemeinde;;Gera;;%s;"));
        var keys = jdbc.sql(
                        "select name from directory.local_authority where kind = 'MUNICIPALITY' order by md5(ags) limit ?")
                .param(REAL_LIST + 20)
                .query(String.class)
                .list();
        var list = IntStream.range(0, REAL_LIST)
                .mapToObj(row -> "Projekt %d;Gemeinde;;%s;%s;%%s;"
                        .formatted(row, keys.get(row), row < 20 ? keys.get(REAL_LIST + row) : ""))
                .collect(Collectors.joining("\n"));

        var begun = Instant.now();
        assertThat(statements.of(() -> assertThat(rows(list)).hasSize(REAL_LIST)))
                .isEqualTo(one);

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void refusesEverybodyElse(Role role) {
        var wanted = rows("Eins;Gemeinde;;Gera;;%s;").stream()
                .map(row -> row.wanted().orElseThrow())
                .toList();
        var somebody = ActingAs.person(lead, role);

        assertThatThrownBy(() -> somebody.run(() -> read(HEADINGS))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> somebody.run(() -> projects.importProjects(wanted)))
                .isInstanceOf(AccessDenied.class);
    }

    private void create(List<ImportRow> rows) {
        office.get(() -> projects.importProjects(
                rows.stream().map(row -> row.wanted().orElseThrow()).toList()));
    }

    private int count() {
        return queries.references(round).size();
    }

    private void assertRefused(String code, String text) {
        assertThatThrownBy(() -> preview(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** Below the usual headings; the lead's account in the place of %s. */
    private List<ImportRow> rows(String lines) {
        return preview(HEADINGS + lines).rows();
    }

    private ImportPreview preview(String text) {
        return office.get(() -> read(text.replace("%s", account)));
    }

    private ImportPreview read(String text) {
        try {
            return imports.preview(round, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
