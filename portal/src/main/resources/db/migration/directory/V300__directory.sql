create schema if not exists directory;

-- The mirror of people: for choosing and mailing, never for rights.
create table directory.person (
    id uuid primary key,
    username text not null,
    first_name text not null,
    last_name text not null,
    email text not null,
    roles text[] not null,
    -- the instant for which this row is known to be true
    seen timestamptz not null,
    -- since when the account is no longer there; the row stays, because cases name the person
    gone timestamptz
);

create table directory.local_authority (
    ags text primary key,
    name text not null,
    kind text not null,
    state text not null,
    district text
);

create table directory.loaded_register (
    name text primary key,
    hash text not null,
    loaded timestamptz not null
);
