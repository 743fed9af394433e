package org.maschinenraum.portal.shell.problem;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.stereotype.Component;

/** A new window speaks the person's language, also of failures, lost connections and ended sessions. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private static final int RETRY_MILLIS = 3_000;
    private static final int RETRIES = 10_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(
                started -> started.getSession().setErrorHandler(new ReferenceNumberErrorHandler()));
        service.addUIInitListener(opened -> {
            opened.getUI().setLocale(Texts.localeOfRequest());
            speakOfTheConnection(opened.getUI());
        });
        service.setSystemMessagesProvider(info -> systemMessages());
    }

    private static void speakOfTheConnection(UI ui) {
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(Texts.of("shell.reconnecting"));
        dialog.setDialogTextGaveUp(Texts.of("shell.connection-lost"));
        dialog.setReconnectInterval(RETRY_MILLIS);
        dialog.setReconnectAttempts(RETRIES);
    }

    private static SystemMessages systemMessages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.of("shell.session-expired-title"));
        messages.setSessionExpiredMessage(Texts.of("shell.session-expired-text"));
        messages.setInternalErrorCaption(Texts.of("shell.failure-title"));
        messages.setInternalErrorMessage(Texts.of("shell.internal-error-text"));
        messages.setCookiesDisabledCaption(Texts.of("shell.cookies-title"));
        messages.setCookiesDisabledMessage(Texts.of("shell.cookies-text"));
        return messages;
    }
}
