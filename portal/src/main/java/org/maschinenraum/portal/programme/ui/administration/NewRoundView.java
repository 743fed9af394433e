package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.programme.FundingRound;
import org.maschinenraum.portal.programme.FundingRoundId;
import org.maschinenraum.portal.programme.FundingRoundQueries;
import org.maschinenraum.portal.programme.FundingRounds;
import org.maschinenraum.portal.programme.RoundAction;
import org.maschinenraum.portal.shell.ButtonLink;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;

/** „Förderstaffel anlegen“: a name, and the round it is to resemble. */
@Route("verwaltung/foerderstaffeln/neu")
@PermitAll
@StyleSheet("styles/projects.css")
@StyleSheet("styles/programme.css")
public class NewRoundView extends EditPage implements BeforeEnterObserver {

    private final FundingRounds rounds;
    private final FundingRoundQueries queries;
    private final Policy policy;
    private final CurrentActor actor;

    NewRoundView(FundingRounds rounds, FundingRoundQueries queries, Policy policy, CurrentActor actor) {
        this.rounds = rounds;
        this.queries = queries;
        this.policy = policy;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        policy.require(actor.get(), RoundAction.CREATE);
        var models = queries.list();
        if (models.isEmpty()) {
            throw new Refusal("programme.rounds-empty-why");
        }
        var fields = new FieldSet();
        fields.addClassNames("mr-stack", "mr-form");
        var name = fields.text("name", "programme.round-name", "");
        var like = fields.known("like", like(models));
        fields.add(name, like);
        var verb = Texts.of("programme.create-round");
        begin(new PageHeader(verb)
                .crumb(Texts.of("programme.administration"), ProgrammeView.class)
                .here(verb));
        add(new Panel(Texts.of("programme.new-facts"))
                .subtitle(Texts.of("programme.new-round-hint"))
                .with(
                        fields,
                        foot(
                                verb,
                                () -> create(fields, name, like),
                                new ButtonLink(Texts.of("shell.cancel"), ProgrammeView.class))));
        watch(fields);
    }

    private static Select<FundingRound> like(List<FundingRound> models) {
        var like = new Select<FundingRound>();
        like.setLabel(Texts.of("programme.round-like"));
        like.setHelperText(Texts.of("programme.round-like-hint"));
        like.setItems(models);
        like.setItemLabelGenerator(FundingRound::name);
        like.setValue(models.getFirst());
        return like;
    }

    private void create(FieldSet fields, TextField name, Select<FundingRound> like) {
        var id = FundingRoundId.next();
        save(fields, () -> rounds.create(id, name.getValue(), like.getValue().id()), () -> UI.getCurrent()
                .navigate(RoundEditView.class, Wording.of(id.value())));
    }
}
