package org.maschinenraum.integration.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.maschinenraum.integration.document.DocumentRefused.Reason;

/** The types that are taken, recognised by their content; the name may only agree. */
enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    /** Text, but made to be run or rendered. */
    private static final Set<String> MARKUP =
            Set.of("text/html", "application/xhtml+xml", "application/xml", "image/svg+xml");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** @throws DocumentRefused if the content is of no type that is taken, or of another than the name says */
    static FileType detect(Path file, String fileName) throws IOException {
        MediaType content = content(file);
        Optional<FileType> named = named(fileName);
        if (isText(content)) {
            return named.filter(type -> type == TXT || type == CSV)
                    .orElseThrow(() -> new DocumentRefused(Reason.NAME_CONTRADICTS_CONTENT));
        }
        FileType real = real(content, file).orElseThrow(() -> new DocumentRefused(Reason.TYPE_NOT_ALLOWED));
        if (!named.equals(Optional.of(real))) {
            throw new DocumentRefused(Reason.NAME_CONTRADICTS_CONTENT);
        }
        return real;
    }

    private static MediaType content(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return KNOWN.detect(in, new Metadata());
        }
    }

    private static Optional<FileType> named(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    /** Tables and prose look alike, and some prose looks like a mail or a script: for text the name decides. */
    private static boolean isText(MediaType content) {
        MediaTypeRegistry registry = KNOWN.getMediaTypeRegistry();
        boolean markup = MARKUP.stream().map(MediaType::parse).anyMatch(type -> is(content, type));
        return !markup && registry.isInstanceOf(content, MediaType.TEXT_PLAIN);
    }

    private static boolean is(MediaType content, MediaType type) {
        return KNOWN.getMediaTypeRegistry().isInstanceOf(content, type);
    }

    private static Optional<FileType> real(MediaType content, Path file) {
        String mediaType = is(content, MediaType.APPLICATION_ZIP) ? OfficePackage.mediaType(file) : content.toString();
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
