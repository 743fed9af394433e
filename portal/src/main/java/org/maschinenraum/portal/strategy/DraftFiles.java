package org.maschinenraum.portal.strategy;

import java.util.ArrayList;
import java.util.List;
import org.maschinenraum.portal.access.Refusal;

/** Which files a draft may have: one strategy document, a closed number of annexes. */
final class DraftFiles {

    static final int MOST_ANNEXES = 19;

    private DraftFiles() {}

    static List<Attachment> with(List<Attachment> files, Attachment file) {
        var kept = new ArrayList<>(files);
        kept.removeIf(isStrategyDocument(file) ? DraftFiles::isStrategyDocument : file::equals);
        kept.add(file);
        if (kept.stream().filter(other -> !isStrategyDocument(other)).count() > MOST_ANNEXES) {
            throw new Refusal("strategy.refused-too-many-files", MOST_ANNEXES);
        }
        return List.copyOf(kept);
    }

    static List<Attachment> without(List<Attachment> files, String hash) {
        return files.stream().filter(file -> !file.hash().equals(hash)).toList();
    }

    static boolean isStrategyDocument(Attachment file) {
        return file.slot() == Attachment.Slot.STRATEGY_DOCUMENT;
    }
}
