package org.maschinenraum.portal.programme.ui;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.programme.FundingRound;
import org.maschinenraum.portal.programme.NewProject;
import org.maschinenraum.portal.programme.ProjectKind;
import org.maschinenraum.portal.programme.ProjectPath;

/** The fields of the form, filled in completely. Public because the binder reads it. */
public record ProjectInput(
        FundingRound fundingRound,
        String title,
        ProjectKind kind,
        ProjectPath path,
        Person lead,
        LocalAuthority leadAuthority,
        Set<LocalAuthority> partners,
        @Nullable LocalDate fundingCommitment) {

    NewProject wanted() {
        return new NewProject(fundingRound.id(), title, kind, path, lead.id(), keys(), fundingCommitment, false);
    }

    /** The leading authority stands first, and once even if it was chosen again among the others. */
    private List<String> keys() {
        var keys = new LinkedHashSet<String>();
        keys.add(leadAuthority.ags());
        partners.forEach(partner -> keys.add(partner.ags()));
        return List.copyOf(keys);
    }
}
