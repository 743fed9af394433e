package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.MovedOn;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.programme.RuleSetAction;
import org.maschinenraum.portal.programme.RuleSetId;
import org.maschinenraum.portal.programme.RuleSetQueries;
import org.maschinenraum.portal.programme.RuleSetState;
import org.maschinenraum.portal.programme.RuleSetVersion;
import org.maschinenraum.portal.programme.RuleSets;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;

/** A draft of a rule set, to be changed. */
@Route("verwaltung/regelwerke/:id/bearbeiten")
@PermitAll
@StyleSheet("styles/projects.css")
@StyleSheet("styles/programme.css")
public class RuleSetEditView extends EditPage implements BeforeEnterObserver {

    private final RuleSets ruleSets;
    private final RuleSetQueries queries;
    private final Policy policy;
    private final CurrentActor actor;

    RuleSetEditView(RuleSets ruleSets, RuleSetQueries queries, Policy policy, CurrentActor actor) {
        this.ruleSets = ruleSets;
        this.queries = queries;
        this.policy = policy;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        policy.require(actor.get(), RuleSetAction.SEE);
        Wording.id(event.getRouteParameters(), RuleSetId::new)
                .flatMap(queries::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(RuleSetVersion draft) {
        if (draft.state() != RuleSetState.DRAFT) {
            throw new MovedOn("programme.refused-released");
        }
        var rules = draft.rules();
        var id = rules.id().value();
        var page = Texts.of("programme.edit");
        var fields = RuleSetFields.of(rules);
        begin(new PageHeader(rules.title())
                .crumb(Texts.of("programme.administration"), ProgrammeView.class)
                .crumb(rules.title(), RuleSetView.class, Wording.of(id))
                .here(page)
                .subtitle(Wording.version(rules))
                .actions(Wording.badge(draft.state())));
        add(new Panel(Texts.of("programme.content"))
                .with(
                        fields,
                        foot(Texts.of("programme.save"), () -> save(draft, fields), cancel(RuleSetView.class, id))));
        watch(fields);
    }

    private void save(RuleSetVersion draft, RuleSetFields fields) {
        save(fields, () -> ruleSets.write(fields.value(), draft.version()), () -> UI.getCurrent()
                .navigate(RuleSetView.class, Wording.of(draft.rules().id().value())));
    }
}
