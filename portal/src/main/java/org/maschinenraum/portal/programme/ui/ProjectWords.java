package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.maschinenraum.portal.programme.FundingRegimeVersion;
import org.maschinenraum.portal.programme.ProjectKind;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.maschinenraum.portal.programme.ProjectPath;
import org.maschinenraum.portal.programme.ProjectPhase;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.StateBadge;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.Tone;

/** What is said about a project, the same on every page. */
final class ProjectWords {

    private static final int NAMED = 3;

    private ProjectWords() {}

    static String of(ProjectKind kind) {
        return Texts.of("programme.kind-" + key(kind));
    }

    static String of(FundingRegimeVersion regime) {
        return regime.title();
    }

    static String of(ProjectPath path) {
        return Texts.of("programme.path-" + key(path));
    }

    /** A direct entry has no funded strategy phase, so it is not called one. */
    static StateBadge badge(ProjectOverview project) {
        var direct = project.path() == ProjectPath.DIRECT_ENTRY && project.phase() == ProjectPhase.STRATEGY;
        var word = Texts.of(direct ? "programme.phase-direct-entry" : "programme.phase-" + key(project.phase()));
        return switch (project.phase()) {
            case STRATEGY -> new StateBadge(Tone.WAIT, Icons.FILE_TEXT, word);
            case IMPLEMENTATION -> new StateBadge(Tone.OK, Icons.LIST_CHECKS, word);
            case CLOSED -> new StateBadge(Tone.DRAFT, Icons.CHECK, word);
        };
    }

    /** The first few names, the leading authority at the front: „A, B, C und 17 weitere“. */
    static String authorities(List<String> names) {
        if (names.size() <= NAMED + 1) {
            return String.join(", ", names);
        }
        return Texts.of("programme.and-more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
    }

    /** Funding round, law and file reference in one line. */
    static String frame(ProjectOverview project) {
        var round = project.fundingRound();
        return Texts.of("programme.frame", round.name(), of(round.regime()), project.reference());
    }

    static String lead(ProjectOverview project) {
        return project.leadName().isBlank() ? Texts.of("programme.lead-unknown") : project.leadName();
    }

    static Span exampleMark() {
        var mark = new Span(Texts.of("programme.example"));
        mark.addClassName("mr-tag");
        return mark;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
