package org.maschinenraum.portal.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.maschinenraum.integration.document.FileName;
import org.maschinenraum.integration.table.TableTemplate;
import org.maschinenraum.portal.programme.ImportColumn;
import org.maschinenraum.portal.shell.Icons;
import org.maschinenraum.portal.shell.Texts;
import org.springframework.http.ContentDisposition;

/** The link to a workbook with the headings and an example; the same for everybody. */
class ImportTemplate extends Anchor {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String sheetName = Texts.of("programme.import-template-name");
    private final List<List<String>> rows = List.of(
            Arrays.stream(ImportColumn.values())
                    .map(column -> Texts.of(column.key()))
                    .toList(),
            Arrays.stream(ImportColumn.values())
                    .map(column -> Texts.of(column.key().replace("column-", "import-example-")))
                    .toList());

    ImportTemplate() {
        setHref(workbook(), AttachmentType.DOWNLOAD);
        setRouterIgnore(true);
        addClassName("mr-file");
        add(Icons.DOWNLOAD.small(), new Span(Texts.of("programme.import-template")));
    }

    private DownloadHandler workbook() {
        return this::send;
    }

    private void send(DownloadEvent event) throws IOException {
        event.setContentType(WORKBOOK);
        event.getResponse()
                .setHeader(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(FileName.safe(sheetName + ".xlsx"), StandardCharsets.UTF_8)
                                .build()
                                .toString());
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        TableTemplate.write(event.getOutputStream(), sheetName, rows);
    }
}
