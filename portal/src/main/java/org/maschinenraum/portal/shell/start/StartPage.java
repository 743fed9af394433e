package org.maschinenraum.portal.shell.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.maschinenraum.portal.access.Actor;
import org.maschinenraum.portal.access.CurrentActor;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.EmptyState;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.StartCard;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.problem.ReferenceNumber;
import org.springframework.beans.factory.ObjectProvider;

/** „Mein Bereich“: what must I do today? The answer is the headline. */
@Route("")
@PermitAll
public class StartPage extends Page implements BeforeEnterObserver {

    private final CurrentActor actor;
    private final Clock clock;
    private final List<StartCard> cards;

    StartPage(CurrentActor actor, Clock clock, ObjectProvider<StartCard> cards) {
        this.actor = actor;
        this.clock = clock;
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(StartCard::order)).toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = actor.get();
        begin(header(person));
        rendered(person, false).forEach(this::add);
        var halves = rendered(person, true);
        if (!halves.isEmpty()) {
            add(columns(halves));
        }
        if (getChildren().count() == 1) {
            add(nothing());
        }
    }

    private PageHeader header(Actor person) {
        var headline = first(card -> card.headline(person)).orElseGet(() -> Texts.of("shell.start-nothing-to-do"));
        var header = new PageHeader(headline).above(Dates.longDate(LocalDate.now(clock.withZone(Dates.BERLIN))));
        first(card -> card.action(person)).ifPresent(header::actions);
        return header;
    }

    private <T> Optional<T> first(Function<StartCard, Optional<T>> question) {
        return cards.stream().flatMap(card -> question.apply(card).stream()).findFirst();
    }

    private List<Component> rendered(Actor person, boolean half) {
        return cards.stream()
                .filter(card -> card.half() == half)
                .flatMap(card -> render(card, person).stream())
                .toList();
    }

    /** A card that fails must not take the others with it. */
    private static Optional<Component> render(StartCard card, Actor person) {
        try {
            return card.render(person);
        } catch (RuntimeException failure) {
            var number = ReferenceNumber.of(failure);
            return Optional.of(Note.no(Texts.of("shell.card-failed"), Texts.of("shell.reference", number)));
        }
    }

    private static Div columns(List<Component> halves) {
        var columns = new Div();
        columns.addClassName("mr-columns");
        columns.add(halves);
        return columns;
    }

    private static Panel nothing() {
        return new Panel(Texts.of("shell.start-tasks"))
                .with(new EmptyState(Texts.of("shell.start-empty"), Texts.of("shell.start-empty-why")));
    }
}
