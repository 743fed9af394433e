-- Rows are claimed kind by kind, lest one kind that waits for a far end that hangs keeps the others waiting, too.
create index outbox_kind on integration.outbox (kind, due, id);
drop index integration.outbox_due;
