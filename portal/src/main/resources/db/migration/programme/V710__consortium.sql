-- Who carries a project is told, not counted: one authority leads, partners join and leave, and what was stays.
alter table programme.project
  add column path text not null default 'STRATEGY_FIRST',
  add column funding_commitment date;

alter table programme.project_authority
  add column leads boolean not null default false,
  add column joined date,                   -- null: from the beginning
  add column left_on date,                  -- null: still there
  add column left_because text,
  add check ((left_on is null) = (left_because is null)),
  add check (not (leads and left_on is not null)),
  drop constraint project_authority_project_ags_key;

update programme.project_authority set leads = true where position = 0;

create unique index on programme.project_authority (project, ags) where left_on is null;
create unique index on programme.project_authority (project) where leads;

create table programme.former_lead (
  project uuid not null references programme.project,
  person  uuid not null,
  until   timestamptz not null,
  primary key (project, until)
);
