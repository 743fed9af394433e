create schema if not exists audit;

-- Head of each case's chain; its row lock orders the entries of one case, and of one case only.
create table audit.chain (
  case_id uuid primary key,
  length  int not null,
  head    text not null
);

create table audit.entry (
  case_id  uuid not null,
  sequence int not null,
  at       timestamptz not null,
  verb     text not null,
  actor    text not null,           -- salted digest; the person stands in audit.person
  details  text not null,           -- canonical text, as hashed
  previous text not null,
  hash     text not null,
  primary key (case_id, sequence)
);

-- Persons lie outside the chain: erasing a row here keeps the chain verifiable.
create table audit.person (
  case_id  uuid not null,
  sequence int not null,
  person   uuid not null,
  salt     text not null,
  primary key (case_id, sequence)
);

-- Each seal chains the heads of the cases that changed since the one before, so that a missing case is noticed.
create table audit.seal (
  sequence bigint primary key,
  at       timestamptz not null,
  previous text not null,
  hash     text not null
);

create table audit.sealed_head (
  seal    bigint not null references audit.seal,
  case_id uuid not null,
  length  int not null,
  head    text not null,
  primary key (case_id, seal)
);

create index on audit.sealed_head (seal);

-- Append-only, also for the portal's own statements.
create function audit.refuse() returns trigger language plpgsql as
$$ begin raise exception 'the audit trail is append-only'; end $$;

create trigger entry_is_append_only before update or delete on audit.entry for each row execute function audit.refuse();
create trigger seal_is_append_only before update or delete on audit.seal for each row execute function audit.refuse();
create trigger sealed_head_is_append_only before update or delete on audit.sealed_head for each row execute function audit.refuse();
