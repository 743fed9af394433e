package org.maschinenraum.portal.programme;

/**
 * When a reviewer is reminded, in days from the review's last day; each in the morning.
 *
 * @param firstBefore days before the last day
 * @param secondAfter days after it
 * @param escalationAfter days after it: then the coordination office decides how to go on
 */
public record ReviewReminders(int firstBefore, int secondAfter, int escalationAfter) {

    /** For a round that says nothing else. */
    public static final ReviewReminders USUAL = new ReviewReminders(7, 1, 3);

    public ReviewReminders {
        if (firstBefore < 1 || secondAfter < 0 || escalationAfter <= secondAfter) {
            throw new IllegalArgumentException(
                    "a reviewer is reminded before the last day, after it, and only then the office is asked");
        }
    }
}
