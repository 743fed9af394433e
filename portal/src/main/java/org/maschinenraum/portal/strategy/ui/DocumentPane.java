package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.maschinenraum.portal.shell.SkipLink;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.Attachment;
import org.maschinenraum.portal.strategy.StrategyId;
import org.maschinenraum.portal.strategy.SubmissionVersion;

/** The submission to read: PDFs right here, everything to download, and the summary. */
class DocumentPane extends Div {

    private final StrategyId strategy;
    private final StrategyFiles files;
    private final Div bar = new Div();
    private final Div window = new Div();
    private final IFrame frame = new IFrame();

    DocumentPane(StrategyId strategy, SubmissionVersion version, StrategyFiles files) {
        this.strategy = strategy;
        this.files = files;
        addClassName("mr-documentpane");
        bar.addClassName("mr-documentbar");
        frame.addClassName("mr-document");
        var readable = version.documents().stream().filter(StrategyFiles::isPdf).toList();
        add(bar, window, all(version));
        if (readable.size() > 1) {
            bar.add(choice(readable));
        }
        readable.stream().findFirst().ifPresent(this::show);
    }

    private Select<Attachment> choice(List<Attachment> readable) {
        var choice = new Select<Attachment>();
        choice.setAriaLabel(Texts.of("strategy.document-choice"));
        choice.setItemLabelGenerator(Attachment::name);
        choice.setItems(readable);
        choice.setValue(readable.getFirst());
        choice.addValueChangeListener(chosen -> show(chosen.getValue()));
        return choice;
    }

    private void show(Attachment file) {
        window.removeAll();
        frame.setSrc(files.shown(strategy, file));
        frame.setTitle(file.name());
        // The reader of PDFs has many stops of its own.
        var skip = new SkipLink(Texts.of("strategy.skip-document"), ".mr-desk>vaadin-card");
        window.add(files.open(strategy, file), skip, frame);
    }

    private NativeDetails all(SubmissionVersion version) {
        var content =
                new Div(new FileList(strategy, version.documents(), files), VersionsPanel.text(version.summary()));
        content.addClassName("mr-stack");
        var details = new NativeDetails(
                Texts.of("strategy.all-documents", version.documents().size()), content);
        details.addClassName("mr-details");
        details.setOpen(true);
        return details;
    }
}
