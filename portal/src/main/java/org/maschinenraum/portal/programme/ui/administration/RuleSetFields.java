package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.textfield.TextField;
import org.maschinenraum.portal.programme.CriteriaCatalogue;
import org.maschinenraum.portal.programme.FundingRegimeVersion;
import org.maschinenraum.portal.programme.RuleSet;
import org.maschinenraum.portal.programme.SubmissionForm;

/** All fields of a rule set, beginning with its title. */
abstract class RuleSetFields extends FieldSet {

    final TextField title;

    RuleSetFields(RuleSet rules) {
        addClassNames("mr-stack", "mr-form");
        title = text("title", "programme.title", rules.title());
        add(title);
    }

    static RuleSetFields of(RuleSet rules) {
        return switch (rules) {
            case FundingRegimeVersion regime -> new RegimeFields(regime);
            case CriteriaCatalogue catalogue -> new CatalogueFields(catalogue);
            case SubmissionForm form -> new SubmissionFields(form);
        };
    }

    /** As typed. */
    abstract RuleSet value();
}
