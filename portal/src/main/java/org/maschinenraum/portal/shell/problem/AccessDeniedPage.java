package org.maschinenraum.portal.shell.problem;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.frame.MainLayout;

/** A page that needs another role. */
@ParentLayout(MainLayout.class)
@PermitAll
public class AccessDeniedPage extends ProblemPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> problem) {
        explain(Texts.of("shell.denied-title"), Texts.of("shell.denied-text"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
