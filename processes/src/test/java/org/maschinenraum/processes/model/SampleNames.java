package org.maschinenraum.processes.model;

import java.util.Map;
import java.util.Set;

/** The names of the small process that the broken models are variations of. */
final class SampleNames {

    static final String PROCESS = "sample";
    static final String SUBMIT = "sample.submit";
    static final String WITHDRAW = "sample.withdraw";
    static final String BEGIN = "sample.begin-sample";
    static final String NOTE = "sample.note-withdrawal";
    static final String CHECK = "SampleCheck";
    static final String COMPLETE = "complete";

    static final Vocabulary VOCABULARY =
            Vocabulary.of(SampleNames.class, Set.of("startId", "outcome"), Map.of(BEGIN, Set.of("already-running")));

    private SampleNames() {}
}
