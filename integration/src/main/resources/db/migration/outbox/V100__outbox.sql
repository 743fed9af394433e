create schema if not exists integration;

create table integration.outbox (
  id bigint generated always as identity primary key,
  kind text not null,
  lane text,
  payload jsonb not null,
  due timestamptz not null default now(),
  attempts int not null default 0,
  error text,
  created timestamptz not null default now()
);

-- Both are essential: the first finds what is due, the second finds the oldest row of a lane.
create index outbox_due on integration.outbox (due, id);
create index outbox_lane on integration.outbox (lane, id) where lane is not null;

comment on column integration.outbox.id is 'the delivery id: the duplicate guard at the far end';
comment on column integration.outbox.due is 'while a delivery is under way: when its lease ends';
comment on column integration.outbox.attempts is 'the fencing token; 0 again where a delivery only has to wait for something else';
