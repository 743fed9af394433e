package org.maschinenraum.portal.directory;

import java.util.Comparator;
import java.util.List;

/**
 * The authorities that a text of a list may mean.
 *
 * @param candidates the best fitting ones first
 */
public record AuthorityMatch(List<Candidate> candidates) {

    /** How well a text fits, the best first. */
    public enum Fit {
        KEY,
        NAME,
        /** But for what the authority is: „Barnim“ for „Landkreis Barnim“. */
        BARE_NAME,
        BEGINNING
    }

    /** One authority and how well it fits. */
    public record Candidate(LocalAuthority authority, Fit fit) {}

    public AuthorityMatch {
        candidates =
                candidates.stream().sorted(Comparator.comparing(Candidate::fit)).toList();
    }

    /** All that fit as well as the first one. */
    public List<LocalAuthority> best() {
        var fit = candidates.getFirst().fit();
        return candidates.stream()
                .filter(candidate -> candidate.fit() == fit)
                .map(Candidate::authority)
                .toList();
    }

    public List<LocalAuthority> all() {
        return candidates.stream().map(Candidate::authority).toList();
    }

    /** Whether nothing needs to be asked: one authority has this key or name, and no other. */
    public boolean isCertain() {
        return best().size() == 1 && candidates.getFirst().fit() != Fit.BEGINNING;
    }
}
