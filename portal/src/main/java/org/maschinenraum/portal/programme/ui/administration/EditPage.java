package org.maschinenraum.portal.programme.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.UUID;
import org.maschinenraum.portal.programme.InvalidInput;
import org.maschinenraum.portal.shell.ButtonLink;
import org.maschinenraum.portal.shell.ErrorNotice;
import org.maschinenraum.portal.shell.Page;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.UnsavedInput;

/** A page with fields and one button; nothing typed is lost unless its person says so. */
abstract class EditPage extends Page implements BeforeLeaveObserver {

    private final UnsavedInput unsaved = new UnsavedInput(this);
    private final ErrorNotice notice = new ErrorNotice(this::reload);
    private boolean touched;

    /** @param fields to be watched */
    final void watch(FieldSet fields) {
        notice.clear();
        touched = false;
        unsaved.saved();
        fields.onInput(() -> {
            touched = true;
            unsaved.chosen();
        });
    }

    /** Below the fields: what was refused, and the buttons. */
    final Div foot(String verb, Runnable save, ButtonLink cancel) {
        var button = new Button(verb, clicked -> save.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(button, cancel);
        buttons.addClassName("mr-row");
        var foot = new Div(notice, buttons);
        foot.addClassName("mr-stack");
        return foot;
    }

    final ErrorNotice notice() {
        return notice;
    }

    /**
     * @param then what comes after saving; if it was not saved, it stands beside the fields why
     */
    final void save(FieldSet fields, Runnable action, Runnable then) {
        var saved = notice.attempt(() -> {
            try {
                action.run();
            } catch (InvalidInput input) {
                fields.complain(input);
                throw input;
            }
        });
        if (saved) {
            touched = false;
            unsaved.saved();
            then.run();
        }
    }

    final void reload() {
        touched = false;
        unsaved.saved();
        UI.getCurrent().refreshCurrentRoute(false);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (touched) {
            unsaved.ask(event);
        }
    }

    static ButtonLink cancel(Class<? extends Component> page, UUID id) {
        return new ButtonLink(Texts.of("shell.cancel"), page, Wording.of(id));
    }
}
