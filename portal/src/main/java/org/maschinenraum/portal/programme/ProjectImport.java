package org.maschinenraum.portal.programme;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.table.TableRefused;
import org.maschinenraum.integration.table.TableRow;
import org.maschinenraum.integration.table.Tables;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.directory.AuthorityMatch;
import org.maschinenraum.portal.directory.LocalAuthorities;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.maschinenraum.portal.directory.People;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.stereotype.Service;

/** Reads a list of projects and says what would become of it; nothing is written. */
@Service
public class ProjectImport {

    /** More rows are no list of one round. */
    public static final int MOST_ROWS = 500;

    private final LocalAuthorities authorities;
    private final People people;
    private final ProjectQueries projects;
    private final Policy policy;
    private final CurrentActor actor;

    ProjectImport(
            LocalAuthorities authorities, People people, ProjectQueries projects, Policy policy, CurrentActor actor) {
        this.authorities = authorities;
        this.people = people;
        this.projects = projects;
        this.policy = policy;
        this.actor = actor;
    }

    /** @throws Refusal if the file cannot be read as a list of projects at all */
    public ImportPreview preview(FundingRoundId round, InputStream file) throws IOException {
        policy.require(actor.get(), ProgrammeAction.IMPORT_PROJECTS);
        var rows = read(file);
        var ignored = new ArrayList<String>();
        var columns = columns(rows.getFirst(), ignored);
        if (rows.size() == 1) {
            throw new Refusal("programme.import-refused-empty");
        }
        var cells =
                rows.stream().skip(1).map(row -> new ImportCells(row, columns)).toList();
        return new ImportPreview(understood(round, cells), columns, ignored);
    }

    private static List<TableRow> read(InputStream file) throws IOException {
        try {
            return Tables.read(file, MOST_ROWS + 1);
        } catch (TableRefused refused) {
            var reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new Refusal("programme.import-refused-" + reason, MOST_ROWS, Tables.LARGEST / 1_000_000);
        }
    }

    private static Map<ImportColumn, Integer> columns(TableRow headings, List<String> ignored) {
        var columns = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        for (int place = 0; place < headings.cells().size(); place++) {
            var heading = headings.cell(place);
            var column = Arrays.stream(ImportColumn.values())
                    .filter(candidate -> isHeading(candidate, heading))
                    .findFirst();
            if (column.isPresent() && columns.putIfAbsent(column.get(), place) != null) {
                throw new Refusal("programme.import-refused-column-twice", heading);
            }
            if (column.isEmpty() && !heading.isEmpty()) {
                ignored.add(heading);
            }
        }
        var missing = Arrays.stream(ImportColumn.values())
                .filter(column -> column.isNeeded() && !columns.containsKey(column))
                .map(column -> Texts.of("programme.import-quoted", Texts.of(column.key())))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Refusal("programme.import-refused-columns", missing);
        }
        return columns;
    }

    private static boolean isHeading(ImportColumn column, String text) {
        return Texts.LANGUAGES.stream()
                .anyMatch(language -> letters(Texts.of(language, column.key())).equals(letters(text)));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}]", "");
    }

    private List<ImportRow> understood(FundingRoundId round, List<ImportCells> rows) {
        var register = authorities.recognise(rows.stream()
                .flatMap(
                        row -> Stream.concat(Stream.of(row.text(ImportColumn.LEAD_AUTHORITY)), row.partners().stream()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet()));
        var accounts = accounts();
        var existing = projects.references(round);
        var seen = new HashMap<String, Integer>();
        return rows.stream()
                .map(row -> {
                    var title = row.title();
                    unique(row, title, seen, existing);
                    return understood(round, row, title, register, accounts);
                })
                .toList();
    }

    private static ImportRow understood(
            FundingRoundId round,
            ImportCells row,
            String title,
            Map<String, AuthorityMatch> register,
            Map<String, List<Person>> accounts) {
        var kind = row.kind();
        var path = row.path();
        var carrying = carrying(row, kind, register);
        var lead = lead(row, accounts);
        var commitment = row.day(ImportColumn.FUNDING_COMMITMENT);
        return new ImportRow(round, row.number(), title, kind, path, carrying, lead, commitment, row.problems());
    }

    private static void unique(ImportCells row, String title, Map<String, Integer> seen, Map<String, String> existing) {
        var name = title.toLowerCase(Locale.GERMAN);
        if (title.isEmpty()) {
            return;
        }
        var before = seen.putIfAbsent(name, row.number());
        if (before != null) {
            row.problem(ImportColumn.TITLE, "twice", Integer.toString(before));
        }
        var reference = existing.get(name);
        if (reference != null) {
            row.problem(ImportColumn.TITLE, "exists", reference);
        }
    }

    private static List<ImportedAuthority> carrying(
            ImportCells row, @Nullable ProjectKind kind, Map<String, AuthorityMatch> register) {
        var carrying = new ArrayList<ImportedAuthority>();
        var leading = row.leadAuthority();
        if (!leading.isEmpty()) {
            add(carrying, row, ImportColumn.LEAD_AUTHORITY, leading, kind, register);
        }
        row.partners().forEach(partner -> add(carrying, row, ImportColumn.PARTNERS, partner, null, register));
        return List.copyOf(carrying);
    }

    private static void add(
            Collection<ImportedAuthority> to,
            ImportCells row,
            ImportColumn column,
            String text,
            @Nullable ProjectKind kind,
            Map<String, AuthorityMatch> register) {
        var match = register.get(text);
        if (match == null) {
            row.problem(column, text.matches("[0-9]+") ? "key-unknown" : "authority-unknown", text);
        } else if (match.isCertain() && !contradicts(match, kind)) {
            to.add(new ImportedAuthority(column, text, match.best().getFirst(), List.of()));
        } else {
            to.add(new ImportedAuthority(column, text, null, contradicts(match, kind) ? match.all() : match.best()));
        }
    }

    /** „Barnim“ as the lead of a district's project is hardly a municipality of that name. */
    private static boolean contradicts(AuthorityMatch match, @Nullable ProjectKind kind) {
        return kind == ProjectKind.DISTRICT_OR_ASSOCIATION
                && match.best().getFirst().kind() == LocalAuthority.Kind.MUNICIPALITY
                && match.all().size() > 1;
    }

    private static @Nullable Person lead(ImportCells row, Map<String, List<Person>> accounts) {
        var text = row.lead();
        var found = accounts.getOrDefault(text.toLowerCase(Locale.ROOT), List.of());
        if (!text.isEmpty() && found.isEmpty()) {
            row.problem(ImportColumn.LEAD, "lead-unknown", text);
        } else if (found.size() > 1) {
            row.problem(ImportColumn.LEAD, "lead-ambiguous", text);
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** By address, which some do not have, and by user name. */
    private Map<String, List<Person>> accounts() {
        var accounts = new HashMap<String, List<Person>>();
        people.all().forEach(person -> Stream.of(person.email(), person.username())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.isBlank())
                .distinct()
                .forEach(name -> accounts.computeIfAbsent(name, first -> new ArrayList<>())
                        .add(person)));
        return accounts;
    }
}
