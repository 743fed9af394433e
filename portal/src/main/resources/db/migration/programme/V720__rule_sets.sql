-- What funding rounds run by: regimes, criteria catalogues, submission forms; all alike, in numbered versions.
create table programme.rule_set (
  id       uuid primary key,
  version  bigint not null default 0,       -- of the row: two people on one draft
  kind     text not null check (kind in ('REGIME', 'CRITERIA', 'FORM')),
  family   text not null,                   -- what its versions have in common; a regime's name
  number   int  not null check (number > 0),
  title    text not null,
  content  jsonb not null,
  released timestamptz,                     -- null: a draft
  unique (kind, family, number),
  unique (id, family)
);

create unique index on programme.rule_set (kind, family) where released is null;   -- one draft at a time

create function programme.refuse_change_of_released() returns trigger language plpgsql as $$
begin
  raise exception 'rule set % was released and never changes', old.id;
end $$;

create trigger released_stays before update or delete on programme.rule_set
  for each row when (old.released is not null) execute function programme.refuse_change_of_released();

-- The defaults are what the programme began with. The configuration brings it at the next start, after this
-- migration: therefore the references are not checked for the rounds that are there already.
alter table programme.funding_round
  add column version bigint not null default 0,
  add column state text not null default 'RUNNING' check (state in ('PREPARED', 'RUNNING', 'CLOSED')),
  add column regime_version     uuid not null default '5b0c6c52-2f5e-4f0e-9a3b-000000000436',
  add column criteria_catalogue uuid not null default '5b0c6c52-2f5e-4f0e-9a3b-000000000101',
  add column submission_form    uuid not null default '5b0c6c52-2f5e-4f0e-9a3b-000000000201',
  add column sign_off_required         boolean not null default false,
  add column second_signature_required boolean not null default false,
  add column reviewers_per_submission int not null default 2 check (reviewers_per_submission >= 2),
  add column max_resubmissions        int not null default 3 check (max_resubmissions >= 0),
  add column extension_max_days       int not null default 90 check (extension_max_days >= 0),
  add column commitment_date date,
  add constraint of_its_regime foreign key (regime_version, regime) references programme.rule_set (id, family) not valid,
  add foreign key (criteria_catalogue) references programme.rule_set not valid,
  add foreign key (submission_form)    references programme.rule_set not valid;

create function programme.refuse_other_rules() returns trigger language plpgsql as $$
begin
  raise exception 'funding round % began already and keeps what it began with', old.id;
end $$;

create trigger keeps_what_it_began_with before update on programme.funding_round
  for each row when (old.state <> 'PREPARED'
    and (old.regime, old.regime_version, old.criteria_catalogue, old.submission_form)
      is distinct from (new.regime, new.regime_version, new.criteria_catalogue, new.submission_form))
  execute function programme.refuse_other_rules();
