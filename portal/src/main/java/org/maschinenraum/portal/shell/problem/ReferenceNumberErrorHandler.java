package org.maschinenraum.portal.shell.problem;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.stream.Stream;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.shell.Texts;

/** The last resort of every action: a refusal is read as its sentence, a technical failure with a reference number. */
class ReferenceNumberErrorHandler implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        refusalIn(event.getThrowable())
                .ifPresentOrElse(
                        ReferenceNumberErrorHandler::explain,
                        () -> apologise(ReferenceNumber.of(event.getThrowable())));
    }

    private static Optional<Refusal> refusalIn(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    private static void explain(Refusal refusal) {
        show(
                Texts.of("shell.refused-title"),
                Texts.of(refusal.code(), refusal.arguments().toArray()));
    }

    private static void apologise(String number) {
        show(Texts.of("shell.failure-title"), Texts.of("shell.failure-text", number));
    }

    private static void show(String title, String text) {
        if (UI.getCurrent() != null) {
            new ConfirmDialog(title, text, Texts.of("shell.understood"), confirmed -> {}).open();
        }
    }
}
