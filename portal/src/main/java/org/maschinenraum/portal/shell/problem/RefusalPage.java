package org.maschinenraum.portal.shell.problem;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.shell.frame.MainLayout;

/** A page whose content was refused to this person while it was opened. */
@ParentLayout(MainLayout.class)
@PermitAll
public class RefusalPage extends ProblemPage implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> problem) {
        explain(
                Texts.of("shell.refused-title"),
                Texts.of(
                        problem.getException().code(),
                        problem.getException().arguments().toArray()));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
