package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.BigDecimalField;
import org.maschinenraum.portal.programme.CriteriaCatalogue;
import org.maschinenraum.portal.programme.Criterion;
import org.maschinenraum.portal.shell.Texts;

/** The criteria with their weights. */
class CatalogueFields extends RuleSetFields {

    private static final int USUAL_WEIGHT = 10;
    private static final int USUAL_THRESHOLD = 2;

    private final CriteriaCatalogue before;
    private final BigDecimalField deviation;
    private final ItemList<Criterion> criteria;

    CatalogueFields(CriteriaCatalogue catalogue) {
        super(catalogue);
        before = catalogue;
        deviation = decimal("deviation", "programme.rule-deviation", catalogue.deviation());
        deviation.setHelperText(Texts.of("programme.deviation-hint"));
        criteria = known(
                "criteria",
                new ItemList<>(
                        "criteria",
                        catalogue.criteria(),
                        CriterionFields::new,
                        () -> new Criterion("", "", "", USUAL_WEIGHT, USUAL_THRESHOLD)));
        add(deviation, new H3(Texts.of("programme.rule-criteria")), criteria);
    }

    @Override
    CriteriaCatalogue value() {
        return new CriteriaCatalogue(
                before.id(), before.family(), before.number(), title.getValue(), criteria.values(), value(deviation));
    }
}
