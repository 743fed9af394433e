package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.maschinenraum.portal.shell.LiveRegion;
import org.maschinenraum.portal.shell.Panel;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.SubmissionVersion;

/** What was submitted, frozen, with the checksum that proves it; earlier versions folded away. */
class VersionsPanel extends Panel {

    private static final int SHORT = 12;

    VersionsPanel(Shown shown, StrategyFiles files) {
        super(Texts.of("strategy.versions"));
        addClassName("mr-versions");
        var newest = shown.versions().getFirst();
        aside(submitted(newest));
        with(content(shown, newest, files));
        shown.versions().stream().skip(1).forEach(earlier -> add(folded(shown, earlier, files)));
    }

    private static NativeDetails folded(Shown shown, SubmissionVersion version, StrategyFiles files) {
        var details = new NativeDetails(submitted(version), content(shown, version, files));
        details.addClassName("mr-details");
        return details;
    }

    /** @return „Fassung 1, 14.11.2023, 16:08 Uhr“ */
    static String submitted(SubmissionVersion version) {
        return Texts.of("strategy.version-submitted", Integer.toString(version.round()), version.submittedAt());
    }

    private static Component content(Shown shown, SubmissionVersion version, StrategyFiles files) {
        var content = new Div(
                new FileList(shown.id(), version.documents(), files),
                new H3(Texts.of("strategy.summary")),
                text(version.summary()),
                checksum(version.hash()));
        content.addClassName("mr-stack");
        return content;
    }

    /** What a person wrote, with its line breaks. */
    static Paragraph text(String written) {
        var paragraph = new Paragraph(written);
        paragraph.addClassName("mr-written");
        return paragraph;
    }

    private static NativeDetails checksum(String hash) {
        var copy = new Button(Texts.of("strategy.checksum-copy"), clicked -> {
            clicked.getSource().getElement().executeJs("navigator.clipboard?.writeText($0)", hash);
            LiveRegion.say(Texts.of("strategy.checksum-copied"));
        });
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var full = new Div(new Code(hash), copy);
        full.addClassName("mr-checksum");
        var details = new NativeDetails(Texts.of("strategy.checksum", hash.substring(0, SHORT)), full);
        details.addClassName("mr-details");
        return details;
    }
}
