create schema if not exists programme;

create table programme.funding_round (
  id            uuid primary key,
  name          text not null unique,
  regime        text not null,
  strategy_due  date not null,              -- last day to submit
  check_days    int  not null check (check_days > 0),
  review_days   int  not null check (review_days > 0),
  decision_days int  not null check (decision_days > 0),
  revision_days int  not null check (revision_days > 0)
);

create sequence programme.reference;

create table programme.project (
  id            uuid primary key,
  version       bigint not null,
  funding_round uuid not null references programme.funding_round,
  reference     text not null unique,       -- file reference, as letters name it
  title         text not null,
  kind          text not null,
  lead          uuid not null,
  phase         text not null,
  example       boolean not null default false,
  created       timestamptz not null
);

create index on programme.project (lead);

create table programme.project_authority (
  project  uuid not null references programme.project,
  position int  not null,
  ags      text not null,
  primary key (project, position),
  unique (project, ags)
);
