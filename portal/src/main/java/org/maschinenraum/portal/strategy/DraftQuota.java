package org.maschinenraum.portal.strategy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * How much a draft may hold.
 *
 * @param annexes files beside the strategy document; they are children of an aggregate, so there are never many
 * @param size of all files together
 */
@ConfigurationProperties("maschinenraum.drafts")
public record DraftQuota(
        @DefaultValue("19") int annexes,
        @DefaultValue("300MB") DataSize size) {

    private static final int MOST = 50;

    public DraftQuota {
        Assert.isTrue(annexes >= 0 && annexes <= MOST, "maschinenraum.drafts.annexes must lie between 0 and " + MOST);
    }

    public long megabytes() {
        return size.toMegabytes();
    }
}
