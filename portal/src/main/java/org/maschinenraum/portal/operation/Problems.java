package org.maschinenraum.portal.operation;

import java.util.regex.Pattern;

/** Error texts as they may be shown: the first line, short, without addresses of people. */
final class Problems {

    private static final int LONGEST = 300;
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s<>\"',;:()=]+@[^\\s<>\"',;:()=]+");
    /** What a database quotes from a row. */
    private static final Pattern QUOTED_VALUES = Pattern.compile("=\\([^)]*\\)|\\bDetail:.*");

    private Problems() {}

    static String inShort(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return shown(cause.toString());
    }

    static String shown(String error) {
        var line = error.lines().findFirst().orElse("");
        var values = QUOTED_VALUES.matcher(line).replaceAll("…");
        var clean = MAIL_ADDRESS.matcher(values).replaceAll("…");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
