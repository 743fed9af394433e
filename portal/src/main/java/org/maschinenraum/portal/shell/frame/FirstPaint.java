package org.maschinenraum.portal.shell.frame;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.stereotype.Component;

/** Language and colours stand in the very first answer, so that nothing flashes. */
@Component
class FirstPaint implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstPaint::prepare);
    }

    private static void prepare(IndexHtmlResponse response) {
        var html = response.getDocument().selectFirst("html");
        if (html == null) {
            return;
        }
        html.attr("lang", Texts.localeOfRequest().getLanguage());
        var chosen = Appearance.chosen(response.getVaadinRequest());
        if (chosen != Appearance.SYSTEM) {
            html.attr("style", "color-scheme:" + chosen.css());
        }
    }
}
