package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A due date in bold and what it means in words; never by colour alone. */
public class Due extends Span {

    private static final int SOON = 1;

    /** @param due the last day, or null for work without a deadline */
    public Due(@Nullable LocalDate due, LocalDate today) {
        addClassName("mr-due");
        if (due == null) {
            add(line(Texts.of("shell.due-never")));
            return;
        }
        var days = Dates.days(today, due);
        addClassName(days < 0 ? "mr-late" : days <= SOON ? "mr-soon" : "mr-later");
        add(new Span(
                new Bold(label(due, today, days)), new Text(days == 0 ? Texts.of("shell.due-until-midnight") : " ")));
        if (days != 0) {
            add(line(days == 1 ? Texts.of("shell.due-until-midnight-alone") : Dates.dueHint(due, today)));
        }
    }

    private static String label(LocalDate due, LocalDate today, int days) {
        return switch (days) {
            case 0 -> Dates.relative(due, today);
            case -1, 1 -> Texts.of("shell.due-near", Dates.relative(due, today), Dates.shortDate(due));
            default -> Dates.date(due);
        };
    }

    private static Span line(String text) {
        return new Span(text);
    }
}
