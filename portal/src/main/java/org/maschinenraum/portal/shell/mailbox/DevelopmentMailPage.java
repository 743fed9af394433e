package org.maschinenraum.portal.shell.mailbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.mail.Mailbox;
import org.maschinenraum.portal.shell.Dates;
import org.maschinenraum.portal.shell.EmptyState;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Note;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.PageHeader;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.problem.ReferenceNumber;
import org.springframework.beans.factory.ObjectProvider;

/** The letters the portal sent to one address, while developing. */
@PermitAll
public class DevelopmentMailPage extends Page implements BeforeEnterObserver {

    private static final String ADDRESS = "an";
    private static final int LETTERS = 50;

    private final Optional<Mailbox> mailbox;
    private final Clock clock;
    private final ComboBox<String> address = new ComboBox<>(Texts.of("shell.mail-address"));
    private final Div letters = new Div();

    DevelopmentMailPage(ObjectProvider<Mailbox> mailbox, DemoAddresses demo, Clock clock) {
        this.mailbox = Optional.ofNullable(mailbox.getIfAvailable());
        this.clock = clock;
        letters.addClassName("mr-stack");
        letters.getElement().setAttribute("role", "status");
        offer(demo.addresses());
        var refresh = new Button(Texts.of("shell.mail-refresh"), Icons.REFRESH_CW.create(), clicked -> show());
        begin(new PageHeader(Texts.of("shell.mail-title"))
                .subtitle(Texts.of("shell.mail-subtitle"))
                .actions(refresh));
        add(address, letters);
    }

    private void offer(List<String> addresses) {
        address.setItems(addresses);
        address.setAllowCustomValue(true);
        address.addClassName("mr-field");
        address.addCustomValueSetListener(typed -> open(typed.getDetail()));
        address.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                open(changed.getValue());
            }
        });
    }

    private static void open(@Nullable String address) {
        var query = address == null ? QueryParameters.empty() : QueryParameters.of(ADDRESS, address.strip());
        UI.getCurrent().navigate(DevelopmentMail.ROUTE, query);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(ADDRESS).ifPresent(address::setValue);
        show();
    }

    private void show() {
        letters.removeAll();
        letters.add(content());
    }

    private List<Component> content() {
        if (mailbox.isEmpty()) {
            return List.of(Note.change(Texts.of("shell.mail-none-connected"), Texts.of("shell.mail-connect")));
        }
        if (address.isEmpty()) {
            return List.of(EmptyState.ofPage(Texts.of("shell.mail-choose"), Texts.of("shell.mail-choose-why")));
        }
        return read(mailbox.get());
    }

    private List<Component> read(Mailbox box) {
        try {
            var received = box.read(address.getValue(), LETTERS);
            return received.isEmpty()
                    ? List.of(EmptyState.ofPage(Texts.of("shell.mail-empty"), Texts.of("shell.mail-empty-why")))
                    : received.stream().<Component>map(this::letter).toList();
        } catch (RuntimeException unreadable) {
            var number = ReferenceNumber.of(unreadable);
            return List.of(Note.no(Texts.of("shell.mail-unreadable"), Texts.of("shell.reference", number)));
        }
    }

    private Panel letter(Mailbox.Received letter) {
        var text = new Paragraph(letter.text());
        text.addClassName("mr-letter");
        return new Panel(letter.subject())
                .aside(Dates.moment(letter.sent(), LocalDate.now(clock.withZone(Dates.BERLIN))))
                .with(text);
    }
}
