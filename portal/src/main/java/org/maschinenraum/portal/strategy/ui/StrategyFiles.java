package org.maschinenraum.portal.strategy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.maschinenraum.integration.document.FileName;
import org.maschinenraum.portal.access.Refusal;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Texts;
import org.maschinenraum.portal.strategy.Attachment;
import org.maschinenraum.portal.strategy.StrategyDocuments;
import org.maschinenraum.portal.strategy.StrategyId;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/** Files as links; the right to read one is asked at each request, not when the link is drawn. */
@Component
class StrategyFiles {

    private static final String PDF = "application/pdf";
    private static final long MEGABYTE = 1 << 20;

    private final StrategyDocuments documents;

    StrategyFiles(StrategyDocuments documents) {
        this.documents = documents;
    }

    long maximumBytes() {
        return documents.maximumBytes();
    }

    /** The largest file that is taken, in words. */
    String megabytes() {
        return Texts.of("strategy.megabytes", maximumBytes() / MEGABYTE);
    }

    Anchor download(StrategyId strategy, Attachment file) {
        DownloadHandler handler = event -> send(event, strategy, file, false);
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        link.add(Icons.DOWNLOAD.small(), new Span(file.name()));
        link.addClassName("mr-file");
        link.setRouterIgnore(true);
        return link;
    }

    /** In a window of its own, for those who want the whole screen. */
    Anchor open(StrategyId strategy, Attachment file) {
        var link = new Anchor(shown(strategy, file), AttachmentType.INLINE, Texts.of("strategy.open-in-new-window"));
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        return link;
    }

    /** For a frame in one of our pages. */
    DownloadHandler shown(StrategyId strategy, Attachment file) {
        return event -> send(event, strategy, file, isPdf(file));
    }

    static boolean isPdf(Attachment file) {
        return file.mediaType().equals(PDF);
    }

    private void send(DownloadEvent event, StrategyId strategy, Attachment file, boolean inline) throws IOException {
        var response = event.getResponse();
        try (var content = documents.open(strategy, file.hash())) {
            event.setContentType(file.mediaType());
            event.setContentLength(file.bytes());
            response.setHeader("Content-Disposition", disposition(file, inline));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            if (!inline) {
                // Browsers do not show a PDF in a sandbox; nothing else is ever shown.
                response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            }
            content.transferTo(event.getOutputStream());
        } catch (Refusal refused) {
            response.sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
        }
    }

    /** The name in plain letters and, beside it, whole. */
    private static String disposition(Attachment file, boolean inline) {
        var disposition = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        return disposition
                .filename(FileName.safe(file.name()), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
