package org.maschinenraum.portal.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.page.PageVisit;
import org.maschinenraum.portal.programme.ProjectId;
import org.maschinenraum.portal.shell.problem.NotFoundPage;
import org.maschinenraum.portal.shell.problem.RefusalPage;
import org.maschinenraum.portal.shell.start.StartPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who finds which projects on the pages. */
class SeeingProjectsIT {

    abstract static class Visit extends PageVisit {

        @Autowired
        private JdbcClient jdbc;

        Visit(Visitor visitor) {
            super(visitor);
        }

        ProjectId project(Visitor lead, String title) {
            return new SampleProjects(jdbc).led(lead.id(), title);
        }

        void open(ProjectId project) {
            navigate("projekte/" + project.value(), ProjectView.class);
        }

        <T extends Component> void isAnsweredWith(Class<T> problem, String address) {
            navigate(address, problem);
            assertThat(getCurrentView()).isInstanceOf(problem);
        }
    }

    @Nested
    class TheLead extends Visit {

        TheLead() {
            super(Visitor.LEAD);
        }

        @Test
        void findsTheOwnProjectsAlone() {
            project(Visitor.LEAD, "Smart City Bamberg");
            project(Visitor.OFFICE, "Digitales Gera");

            navigate(ProjectsView.class);

            assertThat(texts(ProjectRow.class))
                    .singleElement()
                    .asString()
                    .contains("Smart City Bamberg", "Beispieldaten");
            assertThat(find(RouterLink.class).withText("Projekt anlegen").exists())
                    .isFalse();
        }

        @Test
        void seesWhereTheProjectStands() {
            open(project(Visitor.LEAD, "Smart City Bamberg"));

            assertThat(texts(H1.class)).containsExactly("Smart City Bamberg");
            assertThat(find(Card.class).all())
                    .extracting(Card::getTitleAsText)
                    .containsExactly("Wo steht das Projekt?", "Wer das Projekt trägt", "Angaben zum Projekt");
        }

        @Test
        void isNotToldWhetherAForeignProjectExists() {
            var foreign = project(Visitor.OFFICE, "Digitales Gera");

            isAnsweredWith(NotFoundPage.class, "projekte/" + foreign.value());
            isAnsweredWith(NotFoundPage.class, "projekte/" + UUID.randomUUID());
            isAnsweredWith(NotFoundPage.class, "projekte/unsinn");
        }

        @Test
        void mayNotCreateProjects() {
            isAnsweredWith(RefusalPage.class, "projekte/neu");
        }

        @Test
        void findsTheProjectOnTheStartPage() {
            project(Visitor.LEAD, "Smart City Bamberg");

            navigate(StartPage.class);

            assertThat(find(Card.class).all()).extracting(Card::getTitleAsText).contains("Smart City Bamberg");
        }
    }

    @Nested
    class TheOffice extends Visit {

        TheOffice() {
            super(Visitor.OFFICE);
        }

        @Test
        void findsAllProjectsPageByPage() {
            IntStream.range(0, 25).forEach(number -> project(Visitor.LEAD, "Projekt " + number));

            navigate(ProjectsView.class);
            assertThat(find(ProjectRow.class).all()).hasSize(20);

            press("Weitere anzeigen");
            assertThat(find(ProjectRow.class).all()).hasSize(25);
            assertThat(find(RouterLink.class).withText("Projekt anlegen").exists())
                    .isTrue();
        }
    }

    @Nested
    class AReviewer extends Visit {

        AReviewer() {
            super(Visitor.REVIEWER);
        }

        @Test
        void isSparedAnEmptyPage() {
            navigate(StartPage.class);

            assertThat(texts(SideNavItem.class)).noneMatch(entry -> entry.startsWith("Projekte"));
        }
    }
}
