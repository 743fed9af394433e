package org.maschinenraum.portal.strategy;

/** Where this room's pages are. */
public final class StrategyPaths {

    /** Route of a strategy's page; the parameter is its id. */
    public static final String PAGE = "strategie/:strategy";

    public static final String COMPLETENESS_CHECK = PAGE + "/vollstaendigkeit";
    public static final String DECISION = PAGE + "/entscheidung";
    public static final String REVIEW = "gutachten/:review";

    /** Route of a seat's page for the coordination office. */
    public static final String SEAT = PAGE + "/gutachten/:review";

    private StrategyPaths() {}

    public static String page(StrategyId id) {
        return "strategie/" + id.value();
    }

    public static String completenessCheck(StrategyId id) {
        return page(id) + "/vollstaendigkeit";
    }

    public static String decision(StrategyId id) {
        return page(id) + "/entscheidung";
    }

    public static String seat(StrategyId id, ReviewId review) {
        return page(id) + "/gutachten/" + review.value();
    }

    public static String review(ReviewId id) {
        return "gutachten/" + id.value();
    }
}
