package org.maschinenraum.portal.strategy.ui;

import org.maschinenraum.integration.document.DocumentConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The strategy room with its pages, and what it needs beside the rooms below; letters and index entries stay in the outbox. */
@Import(DocumentConfiguration.class)
@ComponentScan({"org.maschinenraum.portal.strategy"})
@ComponentScan(
        basePackages = {"org.maschinenraum.portal.notification", "org.maschinenraum.portal.workspace"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            ".*\\.LetterDelivery",
                            ".*\\.workspace\\.(IndexDelivery|Finding|Reindexing|FindingIT|SearchPortal|Shelf)",
                            ".*\\.workspace\\.ui\\..*"
                        }))
public class StrategyRoom {}
