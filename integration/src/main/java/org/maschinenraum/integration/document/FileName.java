package org.maschinenraum.integration.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Makes a name that somebody sent safe to show and to offer for a download; nothing ever uses it as a path. */
public final class FileName {

    /** Fits a file system's 255 bytes, with room for a browser's „ (1)“. */
    private static final int LONGEST = 200;

    private static final int LONGEST_EXTENSION = 10;
    private static final int MORE_IS_NO_NAME = 2000;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Control, direction, zero-width and private characters, half surrogates, and breaks of lines. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    /** Each other space looks like one. */
    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /** The last part of the name, with what is invisible, forbidden or reserved anywhere taken out or replaced. */
    public static String safe(String given) {
        String end = given.substring(Math.max(0, given.length() - MORE_IS_NO_NAME));
        String name = Normalizer.normalize(end, Form.NFC);
        name = FOLDERS.matcher(name).replaceFirst("");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = SPACES.matcher(name).replaceAll(" ");
        name = FORBIDDEN.matcher(name).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        return shortened(name.isEmpty() || DEVICE.matcher(name).matches() ? "_" + name : name);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        String base = name.substring(0, name.length() - extension.length());
        while (bytes(base) + bytes(extension) > LONGEST) {
            base = base.substring(0, base.offsetByCodePoints(base.length(), -1));
        }
        return base.stripTrailing() + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
