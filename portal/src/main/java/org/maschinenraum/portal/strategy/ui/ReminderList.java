package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.ReviewOverview;
import org.maschinenraum.portal.strategy.ReviewReminder;

/** What was done about a review that was not in, oldest first. */
class ReminderList extends UnorderedList {

    ReminderList(ReviewOverview review, List<ReviewReminder> reminders) {
        addClassNames("mr-reminders", "mr-muted", "mr-smalltext");
        getElement().setAttribute("role", "list");
        reminders.stream()
                .filter(reminder -> reminder.review().equals(review.id()))
                .map(reminder -> new ListItem(line(review, reminder)))
                .forEach(this::add);
        setVisible(getComponentCount() > 0);
    }

    /** Whom, only if somebody else had the seat then. */
    private static String line(ReviewOverview review, ReviewReminder reminder) {
        var what = Texts.of("strategy.reminder-" + Wording.key(reminder.stage()), reminder.at());
        return reminder.reviewerName().equals(review.reviewerName())
                ? what
                : Texts.of("strategy.reminder-to-another", what, reminder.reviewerName());
    }
}
