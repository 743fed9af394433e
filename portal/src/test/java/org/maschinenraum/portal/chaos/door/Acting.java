package org.maschinenraum.portal.chaos.door;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.audit.Sealing;
import org.maschinenraum.portal.programme.NewProject;
import org.maschinenraum.portal.programme.ProjectId;
import org.maschinenraum.portal.programme.ProjectKind;
import org.maschinenraum.portal.programme.ProjectQueries;
import org.maschinenraum.portal.programme.Projects;
import org.maschinenraum.portal.strategy.Attachment;
import org.maschinenraum.portal.strategy.Drafts;
import org.maschinenraum.portal.strategy.Recommendation;
import org.maschinenraum.portal.strategy.ReviewId;
import org.maschinenraum.portal.strategy.Reviews;
import org.maschinenraum.portal.strategy.Strategies;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.task.TaskId;
import org.maschinenraum.portal.task.Tasks;
import org.maschinenraum.portal.workspace.Rebuild;
import org.maschinenraum.portal.workspace.Reindexing;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does through the portal's services what its pages would do. */
@Component
@Profile(PeopleDoor.PROFILE)
class Acting {

    private static final List<String> AUTHORITY = List.of("09461000");

    private final Projects projects;
    private final ProjectQueries projectQueries;
    private final Drafts drafts;
    private final Strategies strategies;
    private final Reviews reviews;
    private final Tasks tasks;
    private final Reindexing reindexing;
    private final Sealing sealing;

    Acting(
            Projects projects,
            ProjectQueries projectQueries,
            Drafts drafts,
            Strategies strategies,
            Reviews reviews,
            Tasks tasks,
            Reindexing reindexing,
            Sealing sealing) {
        this.projects = projects;
        this.projectQueries = projectQueries;
        this.drafts = drafts;
        this.strategies = strategies;
        this.reviews = reviews;
        this.tasks = tasks;
        this.reindexing = reindexing;
        this.sealing = sealing;
    }

    /** @return what the person learns from it, an id or a version */
    Object perform(Act act) {
        return switch (act.verb()) {
            case "programme.create-project" -> create(act);
            case "strategy.create-draft" -> drafts.create(new ProjectId(act.target()));
            case "strategy.attach" -> attach(act);
            case "strategy.write" -> drafts.write(strategy(act), act.version(), act.text());
            default -> done(() -> decide(act));
        };
    }

    private void decide(Act act) {
        switch (act.verb()) {
            case "strategy.submit" -> strategies.submit(strategy(act), act.version());
            case "strategy.check-completeness" ->
                strategies.completeCheck(strategy(act), act.round(), person(act, 0), person(act, 1));
            case "strategy.request-changes" ->
                strategies.requestChanges(
                        strategy(act),
                        act.round(),
                        act.text(),
                        LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(14));
            case "strategy.approve" -> strategies.approve(strategy(act), act.round(), act.text());
            case "strategy.reject" -> strategies.reject(strategy(act), act.round(), act.text());
            case "strategy.withdraw" -> strategies.withdraw(strategy(act), act.text());
            case "strategy.submit-review" ->
                reviews.submit(new ReviewId(act.target()), act.version(), Recommendation.YES, act.text());
            case "task.claim" -> tasks.claim(new TaskId(act.target()));
            case "workspace.rebuild-index" -> rebuildsIndex();
            case "audit.seal" -> sealing.seal();
            default -> throw new IllegalArgumentException(act.verb());
        }
    }

    private void rebuildsIndex() {
        reindexing.start();
        Awaitility.await("the index is rebuilt")
                .pollInSameThread()
                .until(() -> reindexing.latest().orElseThrow().state() != Rebuild.State.RUNNING);
    }

    private Object create(Act act) {
        var round = projectQueries.fundingRounds().getFirst().id();
        return projects.create(
                new NewProject(round, act.text(), ProjectKind.MUNICIPALITY, person(act, 0), AUTHORITY, true));
    }

    private long attach(Act act) {
        var content = new ByteArrayInputStream(Base64.getDecoder().decode(act.text()));
        return drafts.attach(strategy(act), Attachment.Slot.STRATEGY_DOCUMENT, "strategie.pdf", content);
    }

    private static Object done(Runnable action) {
        action.run();
        return true;
    }

    private static StrategyId strategy(Act act) {
        return new StrategyId(act.target());
    }

    private static PersonId person(Act act, int index) {
        UUID id = act.people().get(index);
        return new PersonId(id);
    }
}
