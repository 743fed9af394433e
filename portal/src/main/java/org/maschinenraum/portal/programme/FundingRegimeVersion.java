package org.maschinenraum.portal.programme;

/** What a funding regime says: rates, caps, deadlines and the sentences of its letters. */
public record FundingRegimeVersion(
        RuleSetId id,
        FundingRegime regime,
        int number,
        String title,
        FundingRates rates,
        FundingCaps caps,
        RegimeDeadlines deadlines,
        RegimeTexts texts)
        implements RuleSet {

    @Override
    public RuleSetKind kind() {
        return RuleSetKind.REGIME;
    }

    @Override
    public String family() {
        return regime.name();
    }

    @Override
    public Content content() {
        return new Content(rates, caps, deadlines, texts);
    }

    record Content(FundingRates rates, FundingCaps caps, RegimeDeadlines deadlines, RegimeTexts texts) {}
}
