package org.maschinenraum.portal.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.AccessDenied;
import org.maschinenraum.portal.access.ActingAs;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.access.Who;
import org.maschinenraum.portal.strategy.Drafts;
import org.maschinenraum.portal.strategy.Reviews;
import org.maschinenraum.portal.strategy.SecondSignatures;
import org.maschinenraum.portal.strategy.Strategies;
import org.maschinenraum.portal.strategy.StrategyAction;
import org.maschinenraum.portal.strategy.StrategyDocuments;
import org.maschinenraum.portal.strategy.StrategyQueries;
import org.maschinenraum.portal.strategy.StrategyState;
import org.maschinenraum.portal.workspace.Finding;
import org.maschinenraum.portal.workspace.Found;
import org.maschinenraum.portal.workspace.Rebuild;
import org.maschinenraum.portal.workspace.Reindexing;
import org.maschinenraum.portal.workspace.Wanted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every person of the table, in every state, at every door of a strategy: services, downloads, lists and the search. */
class EveryDoorAsksThePolicyIT extends DoorTest {

    private static final int PAGES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    private Drafts drafts;

    @Autowired
    private Strategies strategies;

    @Autowired
    private SecondSignatures signatures;

    @Autowired
    private Reviews reviews;

    @Autowired
    private StrategyQueries queries;

    @Autowired
    private StrategyDocuments files;

    @Autowired
    private Finding finding;

    @Autowired
    private Reindexing reindexing;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void servicesLetThroughExactlyThoseOfTheTable() {
        var doors = new ServiceDoors(drafts, strategies, signatures, reviews).all();
        assertThat(doors.keySet()).isEqualTo(Doors.services("Drafts", "Strategies", "SecondSignatures", "Reviews"));
        var wrong = new ArrayList<String>();
        for (var of : cases()) {
            doors.forEach((name, door) -> {
                var refused = refused(of, door);
                if (refused.isPresent()
                        == TABLE.allows(door.action(), of.who(), of.state().name())) {
                    wrong.add(name + " · " + of + ": " + refused.orElse("let through"));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aDraftIsBegunByTheLeadAlone() {
        var projects = people();
        var wrong = TABLE.people().stream()
                .filter(who -> Case.exists(who, StrategyState.DRAFT))
                .filter(who -> {
                    var actor = projects.actor(who);
                    var project = projects.project(who.is("lead") ? actor : Cases.SOMEBODY);
                    return outcome(actor, () -> drafts.create(project)).isPresent()
                            == TABLE.allows(StrategyAction.CREATE_DRAFT, who, StrategyState.DRAFT.name());
                })
                .toList();
        assertThat(wrong).isEmpty();
    }

    /** What a page shows and offers, and the content behind a download link. */
    @Test
    void readingShowsExactlyWhatTheTableAllows() {
        var wrong = new ArrayList<String>();
        for (var of : cases()) {
            of.actor().run(() -> wrong.addAll(differences(of)));
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> differences(Case of) {
        var wrong = new ArrayList<String>();
        var sees = allows(StrategyAction.SEE, of);
        var asked = EnumSet.complementOf(EnumSet.of(StrategyAction.CREATE_DRAFT, StrategyAction.REVIEW));
        for (var action : asked) {
            expect(wrong, of, action.key(), queries.allowed(of.strategy()).contains(action), allows(action, of));
            expect(wrong, of, action.key(), queries.may(action, of.strategy()), allows(action, of));
        }
        expect(wrong, of, "page", queries.visible(of.strategy()).isPresent(), sees);
        expect(wrong, of, "list", !queries.ofProject(of.project()).isEmpty(), sees);
        expect(wrong, of, "frozen file", opens(of, of.frozen()), sees && of.wasSubmitted());
        expect(wrong, of, "draft's file", opens(of, of.draft()), allows(StrategyAction.EDIT, of));
        expect(wrong, of, "another's file", opens(of, "f".repeat(64)), false);
        expect(
                wrong,
                of,
                "own review",
                queries.ownReview(of.review()).isPresent(),
                of.who().is("author") && sees);
        var read = queries.visible(of.strategy()).map(queries::reviews).orElse(List.of()).stream()
                .anyMatch(review -> !review.reviewer().equals(of.actor().person()));
        expect(wrong, of, "others' reviews", read, allows(StrategyAction.SEE_REVIEWS, of) && of.wasSubmitted());
        return wrong;
    }

    private boolean opens(Case of, String hash) {
        try (var content = files.open(of.strategy(), hash)) {
            return files.find(of.strategy(), hash).isPresent() && content.read() >= 0;
        } catch (Refusal refused) {
            return files.find(of.strategy(), hash).isPresent();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Looked at in this thread, which is the one that is logged in. */
    private void rebuildIndex() {
        reindexing.start();
        Awaitility.await()
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> reindexing.latest().orElseThrow().state() == Rebuild.State.DONE);
    }

    private static void expect(List<String> wrong, Case of, String door, boolean open, boolean allowed) {
        if (open != allowed) {
            wrong.add(door + " · " + of + ": " + (open ? "open" : "closed"));
        }
    }

    /** Hits, how many there are, how many of each state, and what is suggested. */
    @Test
    void theSearchTellsExactlyWhatTheTableAllows() {
        Cases.person(Role.ADMINISTRATOR).run(this::rebuildIndex);
        var wrong = new ArrayList<String>();
        for (var who : TABLE.people()) {
            var actor = actor(who);
            if (actor.isPresent()) {
                var readable = readable(who);
                actor.get().run(() -> {
                    var found = finding.find(new Wanted("", Map.of(), 1));
                    if (found.plain()) {
                        wrong.add("the index cannot be asked");
                    }
                    if (found.total() != readable.size()) {
                        wrong.add(who + " is told of " + found.total() + " instead of " + readable.size());
                    }
                    if (!found.facets().getOrDefault("state", Map.of()).equals(counts(readable))) {
                        wrong.add(who + " counts " + found.facets());
                    }
                    if (!paths(readable).containsAll(hits())) {
                        wrong.add(who + " finds what is none of theirs");
                    }
                    if (!titles(readable).containsAll(finding.suggest("Vorhaben"))) {
                        wrong.add(who + " is suggested what is none of theirs");
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Set<String> hits() {
        return IntStream.rangeClosed(1, PAGES)
                .mapToObj(page -> finding.find(new Wanted("Stadt", Map.of(), page)))
                .flatMap(found -> found.items().stream())
                .map(Found.Item::path)
                .collect(Collectors.toSet());
    }

    /** The person's own cases, as the table says; those of others only for whom the table lets see all. */
    private static List<Case> readable(Who who) {
        return cases().stream()
                .filter(Case::wasSubmitted)
                .filter(of -> of.who().equals(who)
                        ? allows(StrategyAction.SEE, of)
                        : TABLE.allows(
                                StrategyAction.SEE_ALL_SUBMITTED,
                                who,
                                of.state().name()))
                .toList();
    }

    private static Optional<ActingAs> actor(Who who) {
        return cases().stream()
                .filter(of -> of.who().equals(who))
                .map(Case::actor)
                .findFirst();
    }

    private static Map<String, Long> counts(List<Case> of) {
        return of.stream()
                .collect(Collectors.groupingBy(one -> one.state().name(), TreeMap::new, Collectors.counting()));
    }

    private static Set<String> paths(List<Case> of) {
        return of.stream().map(one -> "strategie/" + one.strategy().value()).collect(Collectors.toSet());
    }

    private Set<String> titles(List<Case> of) {
        var projects = of.stream().map(one -> one.project().value()).toArray(UUID[]::new);
        return new HashSet<>(jdbc().sql("select title from programme.project where id = any(?)")
                .param(projects)
                .query(String.class)
                .list());
    }

    private static boolean allows(StrategyAction action, Case of) {
        return TABLE.allows(action, of.who(), of.state().name());
    }

    private Optional<String> refused(Case of, ServiceDoors.Door door) {
        return outcome(of.actor(), () -> door.call().on(of));
    }

    /** What it was refused with; whatever it did is undone. */
    private Optional<String> outcome(ActingAs actor, Runnable action) {
        return actor.get(() -> Optional.ofNullable(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                action.run();
                return null;
            } catch (AccessDenied denied) {
                return denied.code();
            } catch (Refusal refused) {
                if (refused.code().equals("strategy.refused-gone")) {
                    return refused.code();
                }
                throw refused;
            }
        })));
    }
}
