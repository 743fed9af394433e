package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.directory.LocalAuthorities;
import org.maschinenraum.portal.directory.People;
import org.maschinenraum.portal.programme.FundingRoundQueries;
import org.maschinenraum.portal.programme.ProgrammeAction;
import org.maschinenraum.portal.programme.Projects;
import org.maschinenraum.portal.shell.ButtonLink;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.UnsavedInput;

/** „Projekt anlegen“. */
@Route("projekte/neu")
@PermitAll
@StyleSheet("styles/projects.css")
public class NewProjectView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private final Projects projects;
    private final Policy policy;
    private final CurrentActor actor;
    private final ProjectForm form;
    private final ErrorNotice problems = new ErrorNotice(() -> {});
    private final UnsavedInput unsaved = new UnsavedInput(this);
    private boolean touched;

    NewProjectView(
            Projects projects,
            FundingRoundQueries rounds,
            People people,
            LocalAuthorities authorities,
            Policy policy,
            CurrentActor actor) {
        this.projects = projects;
        this.policy = policy;
        this.actor = actor;
        form = new ProjectForm(rounds.running(), people.all(), new AuthorityChoice(authorities));
        form.onInput(this::touched);
        begin(new PageHeader(Texts.of("programme.create-project"))
                .crumb(Texts.of("programme.projects"), ProjectsView.class)
                .here(Texts.of("programme.create-project")));
        add(new Panel(Texts.of("programme.new-facts"))
                .subtitle(Texts.of("programme.new-hint"))
                .with(form, problems, buttons()));
    }

    private void touched() {
        touched = true;
        unsaved.chosen();
    }

    private Div buttons() {
        var create = new Button(Texts.of("programme.create-project"), clicked -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(create, new ButtonLink(Texts.of("shell.cancel"), ProjectsView.class));
        buttons.addClassName("mr-row");
        return buttons;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        policy.require(actor.get(), ProgrammeAction.CREATE_PROJECT);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (touched) {
            unsaved.ask(event);
        }
    }

    private void create() {
        problems.clear();
        form.input().ifPresent(this::create);
    }

    private void create(ProjectInput input) {
        try {
            var project = projects.create(input.wanted());
            touched = false;
            unsaved.saved();
            UI.getCurrent().navigate(ProjectView.class, ProjectView.parameters(project));
        } catch (Refusal refusal) {
            if (!form.complain(refusal)) {
                problems.show(refusal);
            }
        }
    }
}
