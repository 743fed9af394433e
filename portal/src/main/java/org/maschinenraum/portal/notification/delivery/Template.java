package org.maschinenraum.portal.notification.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** A mail text: first line subject, empty line, text; both with {@code {placeholders}}. */
record Template(String subject, String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern STRAY = Pattern.compile("[{}]");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R+");

    /** @throws IllegalArgumentException if there is none of this kind in this language */
    static Template of(String kind, Locale language) {
        var file = new ClassPathResource("mail/" + kind + "_" + language.getLanguage() + ".txt");
        if (!file.exists()) {
            throw new IllegalArgumentException("No mail template " + file.getPath());
        }
        try {
            return parse(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Template parse(String file) {
        var parts = file.split("\\R\\s*\\R", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[0].lines().count() > 1) {
            throw new IllegalArgumentException("A mail template is one line of subject, an empty line, and a text");
        }
        if (STRAY.matcher(PLACEHOLDER.matcher(file).replaceAll("")).find()) {
            throw new IllegalArgumentException("A mail template has a brace that belongs to no placeholder");
        }
        return new Template(parts[0].strip(), parts[1].strip() + "\n");
    }

    /** @throws IllegalArgumentException naming each placeholder without a value */
    void check(Set<String> names) {
        var missing = new TreeSet<String>();
        PLACEHOLDER
                .matcher(subject + text)
                .results()
                .map(found -> found.group(1))
                .forEach(missing::add);
        missing.removeAll(names);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("No value for the placeholders " + missing);
        }
    }

    /** A value is never read as a template, and never breaks the subject line. */
    Template filled(Map<String, String> values) {
        check(values.keySet());
        return new Template(LINE_BREAKS.matcher(fill(subject, values)).replaceAll(" "), fill(text, values));
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER.matcher(template).replaceAll(found -> value(found, values));
    }

    private static String value(MatchResult found, Map<String, String> values) {
        return Matcher.quoteReplacement(values.getOrDefault(found.group(1), ""));
    }
}
