package org.maschinenraum.portal.programme;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A funded project with its lead person and its local authorities; the first authority leads. */
@Table(schema = "programme", name = "project")
class Project {

    @Id
    private final ProjectId id;

    @Version
    private @Nullable Long version;

    private final FundingRoundId fundingRound;
    private final String reference;
    private final String title;
    private final ProjectKind kind;
    private final PersonId lead;

    @MappedCollection(idColumn = "project", keyColumn = "position")
    private final List<Authority> authorities;

    private ProjectPhase phase;
    private final boolean example;
    private final Instant created;

    @PersistenceCreator
    Project(
            ProjectId id,
            @Nullable Long version,
            FundingRoundId fundingRound,
            String reference,
            String title,
            ProjectKind kind,
            PersonId lead,
            List<Authority> authorities,
            ProjectPhase phase,
            boolean example,
            Instant created) {
        this.id = id;
        this.version = version;
        this.fundingRound = fundingRound;
        this.reference = reference;
        this.title = title;
        this.kind = kind;
        this.lead = lead;
        this.authorities = authorities;
        this.phase = phase;
        this.example = example;
        this.created = created;
    }

    static Project create(ProjectId id, NewProject wanted, String reference, Instant now) {
        wanted.validate();
        return new Project(
                id,
                null,
                wanted.fundingRound(),
                reference,
                wanted.title().strip(),
                wanted.kind(),
                wanted.lead(),
                wanted.authorities().stream().map(Authority::new).toList(),
                ProjectPhase.STRATEGY,
                wanted.example(),
                now);
    }

    /** @return false if it has started already: approving twice starts once */
    boolean startImplementation() {
        if (phase == ProjectPhase.CLOSED) {
            throw new Refusal("programme.refused-closed");
        }
        var starts = phase == ProjectPhase.STRATEGY;
        phase = ProjectPhase.IMPLEMENTATION;
        return starts;
    }

    ProjectId id() {
        return id;
    }

    @Table(schema = "programme", name = "project_authority")
    record Authority(String ags) {}
}
