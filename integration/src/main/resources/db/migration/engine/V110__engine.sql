create schema if not exists integration;

-- One row per case for which a process was started; a process instance belongs to it only if begin recorded its key.
create table integration.engine_case (
  case_id uuid primary key,
  process_id text not null,
  start_message text not null,
  start_id text not null unique,
  variables jsonb not null,
  publication int not null default 1,
  created timestamptz not null,
  start_delivered timestamptz,
  begun timestamptz,
  data_set text,
  instance_key bigint,
  closed timestamptz,
  unique (data_set, instance_key)
);

create index engine_case_not_begun on integration.engine_case (start_delivered) where begun is null and closed is null;

comment on column integration.engine_case.start_id is 'id of the start message; once begun, of the one whose instance was recorded';
comment on column integration.engine_case.publication is 'how often the start was published, each time under a new id';
comment on column integration.engine_case.start_delivered is 'when the engine accepted the latest publication; null: still in the outbox';
comment on column integration.engine_case.data_set is 'which engine data issued instance_key: keys start anew with new data';

-- The job log: guards against a second effect of a job delivered twice, and tells the history of a case.
create table integration.engine_job (
  job_key bigint not null,
  data_set text not null,
  case_id uuid not null,
  process_id text not null,
  instance_key bigint not null,
  element_id text not null,
  type text not null,
  at timestamptz not null,
  result jsonb,
  error_code text,
  primary key (job_key, data_set)
);

create index engine_job_case on integration.engine_job (case_id, at);

-- Jobs whose latest attempt failed for a technical reason; the row goes when an attempt succeeds.
create table integration.engine_job_failure (
  job_key bigint not null,
  data_set text not null,
  type text not null,
  process_id text not null,
  instance_key bigint not null,
  element_id text not null,
  attempts int not null,
  error text not null,
  since timestamptz not null,
  at timestamptz not null,
  primary key (job_key, data_set)
);
