package org.maschinenraum.integration.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Says what an office file calls itself inside its ZIP container, reading one small entry and no more: the container is
 * not to be trusted, and parsing it is the child process's business.
 */
final class OfficePackage {

    private static final int ENOUGH = 1024 * 1024;
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    /** Content type of the main part; files with macros name another one and are therefore not taken. */
    private static final Map<String, String> MAIN_PARTS = Map.of(
            "\"" + OPEN_XML + "wordprocessingml.document.main+xml\"", OPEN_XML + "wordprocessingml.document",
            "\"" + OPEN_XML + "spreadsheetml.sheet.main+xml\"", OPEN_XML + "spreadsheetml.sheet",
            "\"" + OPEN_XML + "presentationml.presentation.main+xml\"", OPEN_XML + "presentationml.presentation");

    /** A container of nothing but its own directory takes twice its size in memory: one at a time. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private OfficePackage() {}

    /** Media type of an OpenDocument or Office Open XML file, otherwise {@code application/zip}. */
    static String mediaType(Path file) {
        ONE_AT_A_TIME.lock();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String openDocument = read(zip, "mimetype").strip();
            return openDocument.isEmpty() ? mainPart(read(zip, "[Content_Types].xml")) : openDocument;
        } catch (IOException damaged) {
            return "application/zip";
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static String mainPart(String contentTypes) {
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> contentTypes.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("application/zip");
    }

    private static String read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8);
        }
    }
}
