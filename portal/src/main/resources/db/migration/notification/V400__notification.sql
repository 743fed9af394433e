create schema if not exists notification;

create table notification.letter (
    id uuid primary key,
    person uuid not null,
    kind text not null,
    placeholders jsonb not null,
    path text not null,
    message_id text not null,
    created timestamptz not null,
    sent timestamptz,
    -- why nobody will ever get it
    undeliverable text
);

create index on notification.letter (person, created);
