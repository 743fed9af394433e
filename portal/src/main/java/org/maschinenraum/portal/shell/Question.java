package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is done; however fast is clicked, it is asked once and done once. */
public class Question extends ConfirmDialog {

    private final String question;
    private boolean answered;

    /**
     * @param question such as „Antrag einreichen?“
     * @param consequence what will happen
     * @param verb the button, named like the action
     */
    public Question(String question, String consequence, String verb, Runnable action) {
        this.question = question;
        setHeader(question);
        setText(consequence);
        setConfirmText(verb);
        setCancelable(true);
        setCancelText(Texts.of("shell.cancel"));
        addConfirmListener(confirmed -> answer(action));
    }

    private void answer(Runnable action) {
        if (!answered) {
            answered = true;
            action.run();
        }
    }

    /** In the place of another open question; the same one stays as it is. */
    @Override
    public void open() {
        var ui = UI.getCurrent();
        var open = ComponentUtil.getData(ui, Question.class);
        if (open != null && open.isAsking()) {
            if (open.question.equals(question)) {
                return;
            }
            open.close();
        }
        ComponentUtil.setData(ui, Question.class, this);
        super.open();
        closeWithThePage(ui);
    }

    /** The way back leads past a question; what it was about is not on the screen any more. */
    private void closeWithThePage(UI ui) {
        var navigation = ui.addAfterNavigationListener(left -> close());
        addOpenedChangeListener(opened -> {
            if (!opened.isOpened()) {
                navigation.remove();
            }
        });
    }

    private boolean isAsking() {
        return isOpened() && !answered;
    }
}
