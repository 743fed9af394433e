package org.maschinenraum.portal.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.maschinenraum.portal.page.PageVisit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coordination office visits pages that tell of tasks. */
abstract class InboxVisit extends PageVisit {

    @Autowired
    protected JdbcClient jdbc;

    protected InboxTasks inbox;

    InboxVisit() {
        super(Visitor.OFFICE);
    }

    @BeforeEach
    void beginWithAnEmptyInbox() {
        inbox = new InboxTasks(jdbc);
    }

    static void openGroups() {
        open(InboxTab.GROUPS.address());
    }

    static void open(QueryParameters address) {
        UI.getCurrent().navigate(InboxView.class, address);
    }

    final List<String> claims() {
        return find(InboxRow.class).all().stream()
                .flatMap(row -> find(ClaimMark.class, row).all().stream())
                .map(mark -> mark.getElement().getTextRecursively())
                .toList();
    }
}
