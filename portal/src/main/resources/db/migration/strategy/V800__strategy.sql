create schema if not exists strategy;

-- One submission procedure of a project: a case of its own for the engine and the audit trail.
create table strategy.strategy (
  id             uuid primary key,
  version        bigint not null,
  project        uuid not null references programme.project,
  state          text not null,
  round          int  not null,              -- number of the newest submission version; 0: not submitted yet
  summary        text not null,
  submitted_by   uuid,
  submitted_at   timestamptz,
  decided_by     uuid,
  decided_at     timestamptz,
  reason         text,
  created        timestamptz not null
);

-- A project has one procedure at a time; a withdrawn or rejected one makes room for the next.
create unique index one_open_strategy_per_project on strategy.strategy (project)
  where state not in ('WITHDRAWN', 'REJECTED');

-- The draft's files; children of the aggregate.
create table strategy.attachment (
  strategy   uuid not null references strategy.strategy,
  position   int  not null,
  slot       text not null,
  hash       text not null,
  name       text not null,
  bytes      bigint not null,
  media_type text not null,
  primary key (strategy, position)
);

create index on strategy.attachment (hash);

-- A frozen version: never updated.
create table strategy.submission_version (
  strategy     uuid not null references strategy.strategy,
  round        int  not null,
  summary      text not null,
  hash         text not null,               -- over summary and files
  submitted_by uuid not null,
  submitted_at timestamptz not null,
  primary key (strategy, round)
);

create table strategy.version_document (
  strategy   uuid not null,
  round      int  not null,
  position   int  not null,
  slot       text not null,
  hash       text not null,
  name       text not null,
  bytes      bigint not null,
  media_type text not null,
  primary key (strategy, round, position),
  foreign key (strategy, round) references strategy.submission_version
);

create index on strategy.version_document (hash);

create table strategy.review (
  id             uuid primary key,
  version        bigint not null,
  strategy       uuid not null references strategy.strategy,
  round          int  not null,
  reviewer       uuid not null,
  state          text not null,
  recommendation text,
  comment        text not null,
  due            date not null,
  submitted_at   timestamptz,
  unique (strategy, round, reviewer)
);

create index on strategy.review (reviewer);

-- A request for changes: by the coordination office after the check, or by the approver as a decision.
create table strategy.change_request (
  strategy     uuid not null references strategy.strategy,
  round        int  not null,
  origin       text not null,
  points       text not null,
  due          date not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  primary key (strategy, round)
);
