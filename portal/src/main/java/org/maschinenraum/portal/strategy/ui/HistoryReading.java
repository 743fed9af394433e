package org.maschinenraum.portal.strategy.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.audit.AuditEntry;
import org.maschinenraum.portal.audit.AuditQueries;
import org.maschinenraum.portal.directory.People;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.ChangeRequest;
import org.maschinenraum.portal.strategy.StrategyOverview;
import org.maschinenraum.portal.strategy.StrategyState;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit trail in words: a lead reads which office acted, but never which reviewer. */
@Component
class HistoryReading {

    private static final int ENTRIES = 200;
    /** What a lead, or another reviewer, has no business to know. */
    private static final Set<String> AMONG_OFFICE_AND_REVIEWERS = Set.of(
            "strategy.remind-reviewer",
            "strategy.escalate-review",
            "strategy.extend-review",
            "strategy.reassign-review",
            "strategy.prepare-decision",
            "strategy.return-decision");

    private static final JsonMapper JSON = new JsonMapper();

    private final AuditQueries audit;
    private final People people;
    private final CurrentActor actor;

    HistoryReading(AuditQueries audit, People people, CurrentActor actor) {
        this.audit = audit;
        this.people = people;
        this.actor = actor;
    }

    /** @param names whether the reader may know who acted in the offices and who reviewed */
    List<Shown.Entry> of(StrategyOverview strategy, List<ChangeRequest> requests, boolean names) {
        var entries = audit.of(strategy.id(), ENTRIES);
        var known = people.findAll(
                entries.stream().map(AuditEntry::actor).filter(Objects::nonNull).collect(Collectors.toSet()));
        return entries.stream()
                .filter(entry -> names || !AMONG_OFFICE_AND_REVIEWERS.contains(entry.verb()))
                .map(entry -> {
                    var details = JSON.readTree(entry.details());
                    var round = details.path("round").asInt(0);
                    var office = entry.actor() == null ? "portal" : office(entry.verb(), round, requests);
                    var named = names || office.equals("lead");
                    return new Shown.Entry(
                            entry.at(),
                            entry.verb(),
                            who(entry.actor(), Texts.of("strategy.by-" + office), named, known),
                            state(details),
                            round);
                })
                .toList();
    }

    private String who(@Nullable PersonId person, String office, boolean named, Map<PersonId, Person> known) {
        if (person == null) {
            return office;
        }
        if (person.equals(actor.get().id())) {
            return Texts.of("strategy.by-you");
        }
        var name = known.get(person);
        return named && name != null ? Texts.of("strategy.by-named", office, name.name()) : office;
    }

    /** On whose behalf: the end of a text key. */
    private static String office(String verb, int round, List<ChangeRequest> requests) {
        return switch (verb) {
            case "strategy.submit", "strategy.withdraw" -> "lead";
            case "strategy.check-completeness",
                    "strategy.reassign-review",
                    "strategy.extend-review",
                    "strategy.remind-reviewer" -> "coordination";
            case "strategy.submit-review" -> "reviewer";
            case "strategy.approve", "strategy.reject", "strategy.prepare-decision", "strategy.return-decision" ->
                "approver";
            case "strategy.request-changes" ->
                requests.stream()
                                .anyMatch(request ->
                                        request.round() == round && request.origin() == ChangeRequest.Origin.DECISION)
                        ? "approver"
                        : "coordination";
            case "task.ask-engine", "task.confirm-done", "task.restart-process" -> "administrator";
            default -> "portal";
        };
    }

    private static @Nullable StrategyState state(JsonNode details) {
        var name = details.path("state").asString("");
        return name.isEmpty() ? null : StrategyState.valueOf(name);
    }
}
