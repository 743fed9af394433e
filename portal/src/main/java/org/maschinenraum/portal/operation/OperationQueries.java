package org.maschinenraum.portal.operation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.engine.DeployedModel;
import org.maschinenraum.integration.engine.EngineQueries;
import org.maschinenraum.integration.engine.EngineQueries.CaseProgress;
import org.maschinenraum.integration.engine.EngineQueries.FailingJob;
import org.maschinenraum.integration.engine.EngineQueries.OpenCases;
import org.maschinenraum.integration.engine.EngineStatus;
import org.maschinenraum.integration.outbox.OutboxQueries;
import org.maschinenraum.integration.outbox.OutboxQueries.Failing;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.operation.Findings.Wanted;
import org.maschinenraum.portal.task.Doubt;
import org.maschinenraum.portal.task.DoubtQueries;
import org.maschinenraum.portal.workspace.Reindexing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads what fails and waits; the number of statements does not depend on how much that is. */
@Component
public class OperationQueries {

    private static final Pattern CASE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final OutboxQueries outbox;
    private final EngineQueries engine;
    private final EngineStatus models;
    private final DoubtQueries doubts;
    private final Reindexing reindexing;
    private final ElementNames names;
    private final ObjectProvider<CasePages> pages;
    private final Policy policy;
    private final CurrentActor currentActor;
    private final Clock clock;

    OperationQueries(
            OutboxQueries outbox,
            EngineQueries engine,
            EngineStatus models,
            DoubtQueries doubts,
            Reindexing reindexing,
            ElementNames names,
            ObjectProvider<CasePages> pages,
            Policy policy,
            CurrentActor currentActor,
            Clock clock) {
        this.outbox = outbox;
        this.engine = engine;
        this.models = models;
        this.doubts = doubts;
        this.reindexing = reindexing;
        this.names = names;
        this.pages = pages;
        this.policy = policy;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @throws org.maschinenraum.portal.access.AccessDenied unless an administrator asks */
    public Findings read(Wanted wanted) {
        var actor = currentActor.get();
        policy.require(actor, OperationAction.SEE);
        var deliveries = outbox.failing(wanted.filter(), 0, wanted.deliveries());
        var steps = engine.failingJobs(0, wanted.steps());
        var doubtful = doubts.list(0, wanted.doubts());
        var paths = paths(actor, deliveries, steps, doubtful);
        var progress = doubtful.isEmpty() ? Map.<UUID, CaseProgress>of() : engine.progress(cases(doubtful));
        return new Findings(
                clock.instant(),
                outbox.countByKind(),
                deliveries.stream().map(row -> delivery(row, paths)).toList(),
                outbox.countFailing(wanted.filter()),
                steps.stream().map(job -> step(job, paths)).toList(),
                engine.countFailingJobs(),
                doubtful.stream().map(doubt -> doubt(doubt, paths, progress)).toList(),
                doubts.count(),
                reindexing.latest(),
                models());
    }

    private Map<UUID, String> paths(Actor actor, List<Failing> deliveries, List<FailingJob> steps, List<Doubt> doubts) {
        var cases = Stream.of(
                        deliveries.stream().map(row -> caseOf(row.lane())),
                        steps.stream().map(FailingJob::caseId),
                        doubts.stream().map(Doubt::caseId))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var paths = new HashMap<UUID, String>();
        if (!cases.isEmpty()) {
            pages.forEach(room -> paths.putAll(room.of(actor, cases)));
        }
        return paths;
    }

    private static Set<UUID> cases(List<Doubt> doubts) {
        return doubts.stream().map(Doubt::caseId).collect(Collectors.toSet());
    }

    /** The engine's lanes are cases. */
    private static @Nullable UUID caseOf(@Nullable String lane) {
        return lane != null && CASE.matcher(lane).matches() ? UUID.fromString(lane) : null;
    }

    private static FailingDelivery delivery(Failing row, Map<UUID, String> paths) {
        return new FailingDelivery(
                row.id(),
                row.kind(),
                row.lane(),
                row.attempts(),
                Problems.shown(row.error()),
                row.created(),
                row.due(),
                row.behind(),
                paths.get(caseOf(row.lane())));
    }

    private FailingStep step(FailingJob job, Map<UUID, String> paths) {
        return new FailingStep(
                job.key(),
                names.of(job.elementId()),
                job.caseId(),
                paths.get(job.caseId()),
                job.attempts(),
                Problems.shown(job.error()),
                job.since(),
                job.at());
    }

    private DoubtfulTask doubt(Doubt doubt, Map<UUID, String> paths, Map<UUID, CaseProgress> progress) {
        var now = progress.getOrDefault(doubt.caseId(), new CaseProgress(true, null, null));
        var answered = doubt.answered();
        var stepped = now.lastStepAt();
        var path = paths.get(doubt.caseId());
        if (answered != null && stepped != null && stepped.isAfter(answered) && now.lastStep() != null) {
            return new DoubtfulTask(doubt, path, !now.closed(), names.of(now.lastStep()), stepped);
        }
        // Not the tasks themselves, only that there is a later one.
        return new DoubtfulTask(doubt, path, !now.closed(), null, doubt.laterTask());
    }

    private List<RunningModel> models() {
        var deployed = models.models().stream()
                .collect(Collectors.toMap(DeployedModel::processId, DeployedModel::version, Math::max));
        var open = engine.openCases().stream().collect(Collectors.toMap(OpenCases::processId, cases -> cases));
        return Stream.concat(deployed.keySet().stream(), open.keySet().stream())
                .distinct()
                .sorted()
                .map(process -> model(process, deployed.getOrDefault(process, 0), open.get(process)))
                .toList();
    }

    private RunningModel model(String process, int version, @Nullable OpenCases open) {
        return new RunningModel(
                names.of(process), version, open == null ? 0 : open.begun(), open == null ? 0 : open.waiting());
    }
}
