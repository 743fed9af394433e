-- A term: from when a reviewer has the seat until this last day. A new reviewer, more time or another reminder by the
-- office begins the next one.
alter table strategy.review
  add column term  int not null default 1,
  add column since timestamptz not null default now();

-- What the portal and the office did so that a review comes in.
create table strategy.reminder (
  id       uuid primary key,
  review   uuid not null references strategy.review,
  term     int  not null,
  stage    text not null,
  reviewer uuid not null,              -- who had the seat
  due      date not null,
  at       timestamptz not null,
  settled  timestamptz,                -- of an escalation: decided by the office, or the review came in
  unique (review, term, stage)
);

-- Whose seat was given to somebody else, with what that person had written by then: kept, and shown to nobody.
create table strategy.replaced_reviewer (
  review         uuid not null references strategy.review,
  term           int  not null,
  reviewer       uuid not null,
  recommendation text,
  comment        text not null,
  due            date not null,
  since          timestamptz not null,
  until          timestamptz not null,
  primary key (review, term)
);
