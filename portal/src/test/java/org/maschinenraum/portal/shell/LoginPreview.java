package org.maschinenraum.portal.shell;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.ComponentScan;

/** The shell with its real login. */
@ShellAlone
@EnableVaadin("org.maschinenraum.portal")
@ComponentScan({
    "org.maschinenraum.portal.shell.frame",
    "org.maschinenraum.portal.shell.headers",
    "org.maschinenraum.portal.shell.language",
    "org.maschinenraum.portal.shell.login",
    "org.maschinenraum.portal.shell.problem",
    "org.maschinenraum.portal.shell.start"
})
class LoginPreview {}
