package org.maschinenraum.portal.programme;

import java.util.List;
import java.util.Map;

/**
 * What a list of projects would become.
 *
 * @param columns where each column stands, from 0
 * @param ignored headings that nothing is known of
 */
public record ImportPreview(List<ImportRow> rows, Map<ImportColumn, Integer> columns, List<String> ignored) {}
