package org.maschinenraum.portal.programme;

import java.util.List;
import java.util.Set;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Relation;
import org.maschinenraum.portal.access.Scope;

/**
 * A project as pages show it.
 *
 * @param authorities names, the leading one first
 */
public record ProjectOverview(
        ProjectId id,
        String reference,
        String title,
        ProjectKind kind,
        ProjectPhase phase,
        boolean example,
        PersonId lead,
        String leadName,
        FundingRound fundingRound,
        List<String> authorities)
        implements Scope {

    @Override
    public Enum<?> state() {
        return phase;
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return lead.equals(actor.id()) ? Set.of(ProjectRelation.LEAD) : Set.of();
    }
}
