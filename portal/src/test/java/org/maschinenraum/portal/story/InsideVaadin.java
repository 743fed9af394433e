package org.maschinenraum.portal.story;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What axe finds inside Vaadin 25.2's own overlays while they are open, and no page of ours can change; each rule with
 * the part it is known of, so that the same rule still counts everywhere else. Named in docs/known-gaps.md.
 */
final class InsideVaadin {

    private static final String OUR_HEADER_BESIDE_THE_DIALOGS_OWN = "<header class=\"mr-head\"";

    private static final Map<String, List<String>> KNOWN = Map.of(
            "aria-allowed-attr", List.of("<vaadin-menu-bar-item "),
            "aria-required-children",
                    List.of(
                            "<vaadin-menu-bar class=\"mr-account\"",
                            "<vaadin-menu-bar-list-box role=\"menu\"",
                            "<tr role=\"row\" part=\"weekdays\""),
            "aria-allowed-role", List.of("<footer part=\"footer\" role=\"toolbar\""),
            "aria-dialog-name", List.of("<vaadin-date-picker-overlay-content"),
            "aria-required-attr", List.of("<input slot=\"input\" id=\"search-input-vaadin-date-picker"),
            "landmark-no-duplicate-banner", List.of(OUR_HEADER_BESIDE_THE_DIALOGS_OWN),
            "landmark-unique", List.of(OUR_HEADER_BESIDE_THE_DIALOGS_OWN));

    private InsideVaadin() {}

    /** The elements a rule finds that are not known, as they are written. */
    static Stream<String> others(Rule rule, boolean overlayOpen) {
        var known = overlayOpen ? KNOWN.getOrDefault(rule.getId(), List.of()) : List.<String>of();
        return rule.getNodes().stream().map(CheckedNode::getHtml).filter(html -> known.stream()
                .noneMatch(html::startsWith));
    }
}
