-- In which language a person reads; not part of the mirror, because nobody but the person knows.
create table directory.preferred_language (
    person uuid primary key,
    language text not null check (language in ('de', 'en')),
    -- by the person; otherwise as the browser asked for at the last login
    chosen boolean not null
);
