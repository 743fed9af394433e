package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maschinenraum.portal.directory.LocalAuthorities;
import org.maschinenraum.portal.directory.LocalAuthority;
import org.maschinenraum.portal.directory.People;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.programme.ConsortiumMember;
import org.maschinenraum.portal.programme.ProjectOverview;
import org.maschinenraum.portal.programme.Projects;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.LocalDatePicker;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.stereotype.Component;

/** What the coordination office asks before it changes who carries or leads a project. */
@Component
class ConsortiumChanges {

    private final Projects projects;
    private final People people;
    private final LocalAuthorities authorities;
    private final Clock clock;

    ConsortiumChanges(Projects projects, People people, LocalAuthorities authorities, Clock clock) {
        this.projects = projects;
        this.people = people;
        this.authorities = authorities;
        this.clock = clock;
    }

    void changeLead(ProjectOverview project, Runnable done) {
        var person = new ComboBox<Person>(Texts.of("programme.new-lead"));
        person.setItems(people.all().stream()
                .filter(other -> !other.id().equals(project.lead()))
                .toList());
        person.setItemLabelGenerator(other -> Texts.of("programme.person", other.name(), other.username()));
        person.setHelperText(Texts.of("programme.lead-help"));
        dialog("programme.change-lead", Texts.of("programme.change-lead-what", ProjectWords.lead(project)), done)
                .needs(person, Texts.of("programme.lead-missing"))
                .ask(Texts.of("programme.change-lead"), () -> {
                    projects.changeLead(
                            project.id(), project.version(), person.getValue().id());
                    said("programme.said-lead", person.getValue().name());
                });
    }

    void changeLeadAuthority(ProjectOverview project, List<ConsortiumMember> partners, Runnable done) {
        var partner = partner("programme.new-lead-authority", partners);
        dialog("programme.change-lead-authority", Texts.of("programme.change-lead-authority-what"), done)
                .needs(partner, Texts.of("programme.partner-missing"))
                .ask(Texts.of("programme.change-lead-authority"), () -> {
                    var to = partner.getValue();
                    projects.changeLeadAuthority(project.id(), project.version(), to.ags());
                    said("programme.said-lead-authority", to.name());
                });
    }

    void recordAccession(ProjectOverview project, Runnable done) {
        var authority = new ComboBox<LocalAuthority>(Texts.of("programme.joining"));
        new AuthorityChoice(authorities).offer(authority);
        authority.setHelperText(Texts.of("programme.authority-help"));
        var day = day("programme.joined-on");
        dialog("programme.record-accession", Texts.of("programme.record-accession-what"), done)
                .needs(authority, Texts.of("programme.refused-no-authority"))
                .needs(day, Texts.of("shell.date-required"))
                .with(new RegisterSource())
                .ask(Texts.of("programme.record-accession"), () -> {
                    var joining = authority.getValue();
                    projects.recordAccession(project.id(), project.version(), joining.ags(), day.getValue());
                    said("programme.said-accession", joining.label());
                });
    }

    void recordExit(ProjectOverview project, List<ConsortiumMember> partners, Runnable done) {
        var partner = partner("programme.leaving", partners);
        var day = day("programme.left-on");
        var reason = new TextArea(Texts.of("programme.exit-reason"));
        reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        dialog("programme.record-exit", Texts.of("programme.record-exit-what"), done)
                .needs(partner, Texts.of("programme.partner-missing"))
                .needs(day, Texts.of("shell.date-required"))
                .needs(reason, Texts.of("programme.exit-reason-missing"))
                .ask(Texts.of("programme.record-exit"), () -> {
                    var leaving = partner.getValue();
                    projects.recordExit(
                            project.id(), project.version(), leaving.ags(), day.getValue(), reason.getValue());
                    said("programme.said-exit", leaving.name());
                });
    }

    private static ChangeDialog dialog(String titleKey, String what, Runnable done) {
        return new ChangeDialog(Texts.of(titleKey), what, done);
    }

    private static ComboBox<ConsortiumMember> partner(String labelKey, List<ConsortiumMember> partners) {
        var partner = new ComboBox<ConsortiumMember>(Texts.of(labelKey));
        partner.setItems(partners);
        partner.setItemLabelGenerator(ConsortiumMember::name);
        return partner;
    }

    private LocalDatePicker day(String labelKey) {
        var today = LocalDate.now(clock.withZone(Dates.BERLIN));
        var day = new LocalDatePicker(Texts.of(labelKey));
        day.setValue(today);
        return day;
    }

    private static void said(String key, String name) {
        LiveRegion.say(Texts.of(key, name));
    }
}
