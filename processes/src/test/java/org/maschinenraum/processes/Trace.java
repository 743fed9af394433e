package org.maschinenraum.processes;

import io.camunda.zeebe.process.test.api.RecordStreamSource;
import io.camunda.zeebe.process.test.filters.RecordStream;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.value.BpmnElementType;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the engine's record stream tells about the instances of a test. */
final class Trace {

    private static final Set<BpmnElementType> WAITING = Set.of(BpmnElementType.USER_TASK, BpmnElementType.SERVICE_TASK);

    private final RecordStream records;

    Trace(RecordStreamSource source) {
        this.records = RecordStream.of(source);
    }

    List<String> waitingAt() {
        Map<Long, String> waiting = new LinkedHashMap<>();
        elements()
                .filter(entry -> WAITING.contains(entry.getValue().getBpmnElementType()))
                .forEach(entry -> follow(waiting, entry));
        return List.copyOf(waiting.values());
    }

    List<String> endedAt() {
        return elements()
                .filter(entry -> entry.getIntent() == ProcessInstanceIntent.ELEMENT_COMPLETED)
                .filter(entry -> entry.getValue().getBpmnElementType() == BpmnElementType.PROCESS)
                .map(process -> lastEnd(process.getKey()))
                .toList();
    }

    Map<String, String> processVariables() {
        Map<String, String> values = new HashMap<>();
        stream(records.variableRecords())
                .map(Record::getValue)
                .filter(variable -> variable.getScopeKey() == variable.getProcessInstanceKey())
                .forEach(variable -> values.put(variable.getName(), variable.getValue()));
        return values;
    }

    List<String> incidents() {
        return stream(records.incidentRecords())
                .filter(entry -> entry.getIntent() == IncidentIntent.CREATED)
                .map(entry -> entry.getValue().getElementId() + ": "
                        + entry.getValue().getErrorMessage())
                .toList();
    }

    private String lastEnd(long instanceKey) {
        return elements()
                .filter(entry -> entry.getValue().getProcessInstanceKey() == instanceKey)
                .filter(entry -> entry.getIntent() == ProcessInstanceIntent.ELEMENT_COMPLETED)
                .filter(entry -> entry.getValue().getBpmnElementType() == BpmnElementType.END_EVENT)
                .map(entry -> entry.getValue().getElementId())
                .reduce((earlier, later) -> later)
                .orElse("nowhere");
    }

    private static void follow(Map<Long, String> waiting, Record<ProcessInstanceRecordValue> entry) {
        switch (entry.getIntent()) {
            case ProcessInstanceIntent.ELEMENT_ACTIVATED ->
                waiting.put(entry.getKey(), entry.getValue().getElementId());
            case ProcessInstanceIntent.ELEMENT_COMPLETED, ProcessInstanceIntent.ELEMENT_TERMINATED ->
                waiting.remove(entry.getKey());
            default -> {}
        }
    }

    private Stream<Record<ProcessInstanceRecordValue>> elements() {
        return stream(records.processInstanceRecords());
    }

    private static <T> Stream<T> stream(Iterable<T> records) {
        return StreamSupport.stream(records.spliterator(), false);
    }
}
