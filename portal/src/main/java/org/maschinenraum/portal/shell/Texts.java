package org.maschinenraum.portal.shell;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The interface texts, from {@code vaadin-i18n/translations_<language>.properties}.
 *
 * <p>Texts are message patterns: {@code {0}} takes an argument, {@code ''} is an apostrophe. Numbers and dates given as
 * arguments are written as readers of the language write them; give an identifier or a year as a string.
 */
public final class Texts {

    /** Languages with a complete file; the first one is used where nothing fits. */
    public static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    public static String of(String key, Object... arguments) {
        return of(locale(), key, arguments);
    }

    /** In a given language, for what is not shown in a browser. */
    public static String of(Locale locale, String key, Object... arguments) {
        return format(pattern(locale, key), locale, arguments);
    }

    /** Whether the text exists; for keys that are put together at run time. */
    public static boolean has(String key) {
        return bundle(locale()).containsKey(key);
    }

    /** The language of the present person: of the open window, else of the request. */
    public static Locale locale() {
        var ui = UI.getCurrent();
        return ui != null && LANGUAGES.contains(ui.getLocale()) ? ui.getLocale() : localeOfRequest();
    }

    /** The language in which the present request wants to be answered; German where there is none. */
    public static Locale localeOfRequest() {
        var context = LocaleContextHolder.getLocaleContext();
        var asked = context == null ? null : context.getLocale();
        return asked != null && LANGUAGES.contains(asked) ? asked : LANGUAGES.getFirst();
    }

    private static String pattern(Locale locale, String key) {
        try {
            return bundle(locale).getString(key);
        } catch (MissingResourceException missing) {
            LOG.error("Text {} is missing", key);
            return key;
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, EXACTLY);
    }

    private static String format(String pattern, Locale locale, Object... arguments) {
        return new MessageFormat(pattern, locale)
                .format(Arrays.stream(arguments)
                        .map(argument -> readable(argument, locale))
                        .toArray());
    }

    private static Object readable(Object argument, Locale locale) {
        return switch (argument) {
            case LocalDate date -> Dates.date(date, locale);
            case Instant instant -> Dates.dateTime(instant, locale);
            default -> argument;
        };
    }
}
