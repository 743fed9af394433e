package org.maschinenraum.portal.strategy;

import java.io.InputStream;
import java.time.Clock;
import java.util.function.Consumer;
import org.maschinenraum.integration.document.DocumentStore;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.programme.ProjectId;
import org.maschinenraum.portal.programme.ProjectQueries;
import org.maschinenraum.portal.workspace.DocumentTexts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The lead's draft, before the first and before each further submission. */
@Service
@EnableConfigurationProperties(DraftQuota.class)
public class Drafts {

    private final StrategyCases cases;
    private final StrategyScopes scopes;
    private final StrategyQueries queries;
    private final ProjectQueries projects;
    private final DocumentStore documents;
    private final DocumentTexts texts;
    private final DraftQuota quota;
    private final Policy policy;
    private final Clock clock;
    private final TransactionOperations transaction;

    Drafts(
            StrategyCases cases,
            StrategyScopes scopes,
            StrategyQueries queries,
            ProjectQueries projects,
            DocumentStore documents,
            DocumentTexts texts,
            DraftQuota quota,
            Policy policy,
            Clock clock,
            TransactionOperations transaction) {
        this.cases = cases;
        this.scopes = scopes;
        this.queries = queries;
        this.projects = projects;
        this.documents = documents;
        this.texts = texts;
        this.quota = quota;
        this.policy = policy;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Opens the project's one procedure; a second call, also at the same moment, gives the same one. */
    public StrategyId create(ProjectId projectId) {
        var project = projects.find(projectId).orElseThrow(() -> new Refusal("programme.refused-gone"));
        policy.require(cases.actor(), StrategyAction.CREATE_DRAFT, StrategyScope.ofProject(project));
        try {
            return queries.current(projectId).orElseGet(() -> insert(projectId));
        } catch (DuplicateKeyException e) {
            return queries.current(projectId).orElseThrow(() -> e);
        }
    }

    private StrategyId insert(ProjectId project) {
        var draft = Strategy.draft(StrategyId.next(), project, clock.instant());
        transaction.executeWithoutResult(status -> cases.save(draft));
        return draft.id();
    }

    /**
     * Saves what was typed.
     *
     * @param seen version of the draft the person typed into
     * @return the version after saving
     * @throws org.maschinenraum.portal.access.Stale if somebody else saved meanwhile
     */
    public long write(StrategyId id, long seen, String summary) {
        return edit(id, draft -> {
            draft.requireVersion(seen);
            draft.write(summary);
        });
    }

    /** How much a draft may hold. */
    public DraftQuota quota() {
        return quota;
    }

    /**
     * Stores a file and adds it to the draft; the strategy document replaces the one there was.
     *
     * @return the version after saving
     * @throws org.maschinenraum.integration.document.DocumentRefused if the file is not taken
     */
    public long attach(StrategyId id, Attachment.Slot slot, String name, InputStream content) {
        scopes.require(cases.actor(), StrategyAction.EDIT, id);
        queries.find(id).ifPresent(draft -> DraftFiles.requireRoom(draft.attachments(), slot, quota));
        var stored = documents.store(content, name);
        if (slot == Attachment.Slot.STRATEGY_DOCUMENT && !stored.mediaType().equals("application/pdf")) {
            throw new Refusal("strategy.refused-no-pdf");
        }
        var file = new Attachment(slot, stored.hash(), stored.name(), stored.bytes(), stored.mediaType());
        return edit(id, draft -> {
            draft.attach(file, quota);
            texts.readSoon(file.hash(), id.value().toString());
        });
    }

    /** @return the version after saving */
    public long detach(StrategyId id, String hash) {
        return edit(id, draft -> draft.detach(hash));
    }

    private long edit(StrategyId id, Consumer<Strategy> change) {
        var version = transaction.execute(status -> {
            var draft = cases.lock(id, StrategyAction.EDIT);
            change.accept(draft);
            cases.save(draft);
            return draft.version();
        });
        return version == null ? 0 : version;
    }
}
