package org.maschinenraum.portal.strategy;

import java.util.ArrayList;
import java.util.List;
import org.maschinenraum.portal.access.Refusal;

/** Which files a draft may have: one strategy document, a closed number of annexes, and not too much of it all. */
final class DraftFiles {

    private DraftFiles() {}

    static List<Attachment> with(List<Attachment> files, Attachment file, DraftQuota quota) {
        var kept = new ArrayList<>(files);
        kept.removeIf(isStrategyDocument(file) ? DraftFiles::isStrategyDocument : file::equals);
        kept.add(file);
        if (annexes(kept) > quota.annexes()) {
            throw tooMany(quota);
        }
        if (bytes(kept) > quota.size().toBytes()) {
            throw new Refusal("strategy.refused-draft-too-large", quota.megabytes());
        }
        return List.copyOf(kept);
    }

    /** Asked before a file is received, so that nobody sends one in vain. */
    static void requireRoom(List<Attachment> files, Attachment.Slot slot, DraftQuota quota) {
        if (slot == Attachment.Slot.ANNEX && annexes(files) >= quota.annexes()) {
            throw tooMany(quota);
        }
    }

    private static Refusal tooMany(DraftQuota quota) {
        return new Refusal("strategy.refused-too-many-files", quota.annexes());
    }

    static List<Attachment> without(List<Attachment> files, String hash) {
        return files.stream().filter(file -> !file.hash().equals(hash)).toList();
    }

    static boolean isStrategyDocument(Attachment file) {
        return file.slot() == Attachment.Slot.STRATEGY_DOCUMENT;
    }

    private static long annexes(List<Attachment> files) {
        return files.stream().filter(file -> !isStrategyDocument(file)).count();
    }

    private static long bytes(List<Attachment> files) {
        return files.stream().mapToLong(Attachment::bytes).sum();
    }
}
