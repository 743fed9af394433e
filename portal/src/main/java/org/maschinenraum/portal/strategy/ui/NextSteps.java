package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.maschinenraum.portal.programme.FundingRound;
import org.maschinenraum.portal.shell.Bold;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;

/** What follows the submission, so that nobody has to ask. */
class NextSteps extends Panel {

    NextSteps(FundingRound round) {
        super(Texts.of("strategy.next-steps"));
        var list = new OrderedList();
        list.addClassName("mr-nextsteps");
        list.getElement().setAttribute("role", "list");
        Stream.of(
                        step("check", round.checkDays()),
                        step("review", round.reviewDays()),
                        step("decision", round.decisionDays()))
                .forEach(list::add);
        add(list);
    }

    private static ListItem step(String step, int days) {
        var detail = new Span(Texts.of("strategy.next-" + step, days));
        detail.addClassNames("mr-muted", "mr-smalltext");
        return new ListItem(new Bold(Texts.of("strategy.step-" + step)), detail);
    }
}
