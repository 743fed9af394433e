-- What fails is counted every few seconds; it must not be looked for among all that waits.
create index outbox_failing on integration.outbox (created, id) where error is not null;
