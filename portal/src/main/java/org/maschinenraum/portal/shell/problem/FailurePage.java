package org.maschinenraum.portal.shell.problem;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.frame.MainLayout;

/** A page that could not be opened for a technical reason. */
@ParentLayout(MainLayout.class)
@PermitAll
public class FailurePage extends ProblemPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> problem) {
        var number = ReferenceNumber.of(problem.getException());
        explain(Texts.of("shell.failure-title"), Texts.of("shell.failure-text", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
