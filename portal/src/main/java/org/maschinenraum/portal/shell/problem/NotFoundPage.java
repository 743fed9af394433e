package org.maschinenraum.portal.shell.problem;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.frame.MainLayout;

/** An address that leads nowhere, or to something this person is not told about. */
@ParentLayout(MainLayout.class)
@PermitAll
public class NotFoundPage extends ProblemPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> problem) {
        explain(Texts.of("shell.not-found-title"), Texts.of("shell.not-found-text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
