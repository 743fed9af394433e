create schema if not exists task;

-- One row per business key; never goes back: OPEN, ANSWERED, DONE or OPEN, CANCELLED.
create table task.task (
  id          uuid primary key default gen_random_uuid(),
  element     text not null,
  case_id     uuid not null,
  round       int  not null,
  seat        text not null default '',
  process_id  text not null,
  state       text not null check (state in ('OPEN', 'ANSWERED', 'DONE', 'CANCELLED')),
  subject     text not null default '',
  path        text not null default '',
  assignee    uuid,
  offered_to  text,                         -- realm role; the group the task is offered to
  due         date,
  opened      timestamptz not null,
  job_key     bigint,                       -- of the engine's data set below; null: not announced yet
  data_set    text,
  last_seen   timestamptz,
  answered    timestamptz,
  answered_by uuid,
  outcome     jsonb,
  doubt       text,                         -- why the administrator has to look
  unique (case_id, element, round, seat)
);

create index on task.task (assignee, due) where state = 'OPEN';
create index on task.task (offered_to, due) where state = 'OPEN';
create index on task.task (last_seen) where state = 'OPEN';
create unique index on task.task (data_set, job_key);
