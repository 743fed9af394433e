-- Each rebuild of the index; a running one says every second that it lives, so that a dead one is known as such.
create table workspace.rebuild (
  id       bigint generated always as identity primary key,
  started  timestamptz not null default now(),
  seen     timestamptz not null default now(),
  ended    timestamptz,
  outcome  text check (outcome in ('DONE', 'FAILED', 'INTERRUPTED')),
  progress jsonb not null,
  error    text,
  check ((ended is null) = (outcome is null))
);

create unique index rebuild_running on workspace.rebuild ((true)) where ended is null;
