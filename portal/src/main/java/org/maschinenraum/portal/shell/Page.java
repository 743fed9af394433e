package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** Base of all pages: the page's grid, and the header's title as the browser's title. */
public abstract class Page extends Div implements HasDynamicTitle {

    private String title = "";

    protected Page() {
        addClassName("mr-page");
    }

    /** Replaces everything on the page, which begins anew with this header. */
    protected final void begin(PageHeader header) {
        removeAll();
        title = header.title();
        add(header);
    }

    /** For pages whose header looks different: the title of the browser's window alone. */
    protected final void titled(String windowTitle) {
        title = windowTitle;
    }

    /** Without the limit on the width. */
    protected final void fullWidth() {
        addClassName("mr-full");
    }

    /** Edge to edge, for pages that divide the whole window themselves, as the inbox does. */
    protected final void edgeToEdge() {
        addClassName("mr-bare");
    }

    @Override
    public String getPageTitle() {
        return Texts.of("shell.window-title", title);
    }
}
