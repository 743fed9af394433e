package org.maschinenraum.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.access.Stale;
import org.maschinenraum.portal.shell.problem.FailurePage;
import org.maschinenraum.portal.shell.problem.NotFoundPage;
import org.maschinenraum.portal.shell.problem.RefusalPage;

class ProblemsTest extends LoggedIn {

    ProblemsTest() {
        super(Optional.of("coordinator"));
    }

    @Test
    void anUnknownAddressLeadsToAGermanPageWithAWayBack() {
        navigate("gibt-es-nicht", NotFoundPage.class);
        assertThat(headline()).isEqualTo("Diese Seite gibt es nicht");
        assertThat(texts(RouterLink.class)).contains("Zu „Mein Bereich“");
    }

    @Test
    void aPageThatFailsShowsAReferenceNumber() {
        navigate("kaputt/technisch", FailurePage.class);
        assertThat(headline()).isEqualTo("Da ist etwas schiefgegangen");
        assertThat(texts(PageHeader.class).toList())
                .singleElement()
                .asString()
                .containsPattern("Nummer [A-Z2-9]{4}-[A-Z2-9]{4},");
    }

    @Test
    void aPageThatIsRefusedSaysWhy() {
        navigate("kaputt/verweigert", RefusalPage.class);
        assertThat(texts(PageHeader.class).toList())
                .singleElement()
                .asString()
                .contains("Das dürfen Sie hier nicht tun.");
    }

    @Test
    void anActionThatFailsOpensADialogWithAReferenceNumber() {
        var session = VaadinSession.getCurrent();
        session.getErrorHandler().error(new ErrorEvent(new IllegalStateException("broken on purpose")));
        var dialog = find(ConfirmDialog.class).single();
        assertThat(test(dialog).getText()).containsPattern("Nummer [A-Z2-9]{4}-[A-Z2-9]{4},");
    }

    @Test
    void aRefusedActionIsReadBesideIt() {
        var notice = new ErrorNotice(() -> {});
        var done = notice.attempt(() -> {
            throw new Refusal("access.refused-no-right");
        });
        assertThat(done).isFalse();
        assertThat(notice.getElement().getTextRecursively()).contains("Das dürfen Sie hier nicht tun.");
        assertThat(notice.getElement().getAttribute("role")).isEqualTo("alert");
    }

    @Test
    void theNextAttemptClearsTheNotice() {
        var notice = new ErrorNotice(() -> {});
        notice.show("Es fehlt etwas.");
        assertThat(notice.attempt(() -> {})).isTrue();
        assertThat(notice.getElement().getTextRecursively()).isEmpty();
    }

    @Test
    void whoWasOvertakenIsOfferedToReloadAndKeepsTheInput() {
        var reloaded = new boolean[1];
        new ErrorNotice(() -> reloaded[0] = true).attempt(() -> {
            throw new Stale();
        });
        var dialog = find(ConfirmDialog.class).single();
        assertThat(test(dialog).getHeader()).isEqualTo("Inzwischen geändert");
        assertThat(reloaded[0]).isFalse();
        test(dialog).confirm();
        assertThat(reloaded[0]).isTrue();
    }

    @Test
    void aHurriedHandIsAskedOnceAndActsOnce() {
        var done = new AtomicInteger();
        for (int press = 0; press < 2; press++) {
            new Question("Einreichen?", "Es wird geprüft.", "Einreichen", done::incrementAndGet).open();
        }
        var question = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        assertThat(done).hasValue(1);
    }
}
