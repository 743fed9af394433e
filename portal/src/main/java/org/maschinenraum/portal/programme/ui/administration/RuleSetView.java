package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.access.Policy;
import org.maschinenraum.portal.programme.RuleSet;
import org.maschinenraum.portal.programme.RuleSetAction;
import org.maschinenraum.portal.programme.RuleSetId;
import org.maschinenraum.portal.programme.RuleSetOverview;
import org.maschinenraum.portal.programme.RuleSetQueries;
import org.maschinenraum.portal.programme.RuleSetState;
import org.maschinenraum.portal.programme.RuleSetVersion;
import org.maschinenraum.portal.programme.RuleSets;
import org.maschinenraum.portal.shell.ButtonLink;
import org.maschinenraum.portal.shell.ConfirmAction;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.ListRow;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Question;
import org.maschinenraum.portal.shell.RowList;
import org.maschinenraum.portal.shell.Texts;

/** One version of a rule set: what it says, its other versions, and what changed between them. */
@Route("verwaltung/regelwerke/:id")
@PermitAll
@StyleSheet("styles/programme.css")
public class RuleSetView extends Page implements BeforeEnterObserver {

    private final RuleSets ruleSets;
    private final RuleSetQueries queries;
    private final Policy policy;
    private final CurrentActor actor;
    private final ErrorNotice notice = new ErrorNotice(this::reload);

    RuleSetView(RuleSets ruleSets, RuleSetQueries queries, Policy policy, CurrentActor actor) {
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

    private void show(RuleSetVersion shown) {
        var rules = shown.rules();
        var versions = queries.versions(rules);
        begin(header(shown, versions));
        notice.clear();
        add(notice, content(rules));
        var others = versions.stream()
                .filter(other -> other.number() != rules.number())
                .toList();
        if (!others.isEmpty()) {
            add(new ComparisonPanel(rules, others, other -> queries.find(other.id())
                    .orElseThrow()
                    .rules()));
        }
        add(new Panel(Texts.of("programme.versions"))
                .flush()
                .with(new RowList(versions.stream()
                        .map(version -> row(version, rules.id()))
                        .toList())));
    }

    private PageHeader header(RuleSetVersion shown, List<RuleSetOverview> versions) {
        var rules = shown.rules();
        return new PageHeader(rules.title())
                .crumb(Texts.of("programme.administration"), ProgrammeView.class)
                .here(rules.title())
                .subtitle(Wording.version(rules))
                .actions(Stream.concat(Stream.of(Wording.badge(shown.state())), actions(shown, versions))
                        .toArray(Component[]::new));
    }

    private Stream<Component> actions(RuleSetVersion shown, List<RuleSetOverview> versions) {
        if (shown.state() == RuleSetState.DRAFT) {
            return Stream.of(discard(shown), edit(shown.rules()), release(shown));
        }
        var newest = versions.getFirst();
        if (newest.state() == RuleSetState.DRAFT) {
            return Stream.of(new ButtonLink(
                    Texts.of("programme.to-draft"),
                    RuleSetView.class,
                    Wording.of(newest.id().value())));
        }
        return newest.id().equals(shown.rules().id()) ? Stream.of(draft(shown.rules())) : Stream.of();
    }

    private static ButtonLink edit(RuleSet rules) {
        return new ButtonLink(
                Texts.of("programme.edit"),
                RuleSetEditView.class,
                Wording.of(rules.id().value()));
    }

    private Button draft(RuleSet rules) {
        return primary(new Button(
                Texts.of("programme.draft-rule-set"),
                clicked -> notice.attempt(() -> open(ruleSets.draft(rules.id())))));
    }

    private void open(RuleSetId draft) {
        UI.getCurrent().navigate(RuleSetEditView.class, Wording.of(draft.value()));
    }

    private Button release(RuleSetVersion shown) {
        var verb = Texts.of("programme.release-rule-set");
        return primary(new Button(verb, clicked -> new Question(
                        Texts.of("programme.release-question", shown.rules().title()),
                        Texts.of("programme.release-consequence"),
                        verb,
                        () -> after(() -> ruleSets.release(shown.rules().id(), shown.version())))
                .open()));
    }

    private Button discard(RuleSetVersion shown) {
        var verb = Texts.of("programme.discard-rule-set");
        return new Button(verb, clicked -> new ConfirmAction(
                        Texts.of("programme.discard-question"), Texts.of("programme.discard-consequence"), verb, () -> {
                            if (notice.attempt(
                                    () -> ruleSets.discard(shown.rules().id(), shown.version()))) {
                                UI.getCurrent().navigate(ProgrammeView.class);
                            }
                        })
                .open());
    }

    private void after(Runnable action) {
        if (notice.attempt(action)) {
            reload();
        }
    }

    private void reload() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Panel content(RuleSet rules) {
        var content = new Div();
        content.addClassName("mr-stack");
        RuleSetDescription.of(rules).forEach(part -> content.add(part(part)));
        return new Panel(Texts.of("programme.content")).with(content);
    }

    private static Div part(RuleSetDescription.Part part) {
        var facts = new DescriptionList();
        facts.addClassName("mr-facts");
        part.facts().forEach(fact -> facts.add(new DescriptionList.Term(fact.label()), value(fact)));
        var kind = part.list().isEmpty() ? "" : Texts.of("programme.item-" + part.list());
        var heading = new H3(kind.isEmpty() ? part.title() : Texts.of("programme.item", kind, part.title()));
        var block = new Div(heading, facts);
        block.addClassName("mr-part");
        return block;
    }

    private static DescriptionList.Description value(RuleSetDescription.Fact fact) {
        var value = new DescriptionList.Description(fact.value());
        if (fact.written()) {
            value.getElement().setAttribute("lang", Locale.GERMAN.getLanguage());
        }
        return value;
    }

    private static ListRow row(RuleSetOverview version, RuleSetId shown) {
        var label = Texts.of("programme.title-and-version", version.title(), version.number());
        var link =
                new RouterLink(label, RuleSetView.class, Wording.of(version.id().value()));
        link.addClassName("mr-plain");
        if (Objects.equals(version.id(), shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListRow(Icons.HISTORY, link)
                .context(ProgrammeView.use(version))
                .badge(Wording.badge(version.state()));
    }
}
