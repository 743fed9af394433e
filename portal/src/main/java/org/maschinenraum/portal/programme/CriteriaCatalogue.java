package org.maschinenraum.portal.programme;

import java.math.BigDecimal;
import java.util.List;

/**
 * By what reviewers score: each criterion 0 to 5, or not applicable, which leaves the mean.
 *
 * @param deviation two reviews whose totals are this far apart deviate
 */
public record CriteriaCatalogue(
        RuleSetId id, String family, int number, String title, List<Criterion> criteria, BigDecimal deviation)
        implements RuleSet {

    /** The best score of a criterion; the worst is 0. */
    public static final int BEST = 5;

    public CriteriaCatalogue {
        criteria = List.copyOf(criteria);
    }

    @Override
    public RuleSetKind kind() {
        return RuleSetKind.CRITERIA;
    }

    @Override
    public Content content() {
        return new Content(criteria, deviation);
    }

    /** The sum of all weights. */
    public int weights() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }

    CriteriaCatalogue withKeys() {
        var named = ItemKeys.complete(criteria, Criterion::key, Criterion::title, Criterion::named);
        return new CriteriaCatalogue(id, family, number, title, named, deviation);
    }

    record Content(List<Criterion> criteria, BigDecimal deviation) {}
}
