-- What the funding body decided, before it takes effect; where a round asks for two signatures, a try may be returned.
create table strategy.decision (
  strategy      uuid not null references strategy.strategy,
  round         int  not null,
  attempt       int  not null,              -- counts the tries of this round from 1
  verdict       text not null,
  words         text not null,              -- reason, or what has to be changed
  due           date,                       -- of a request for changes
  decided_by    uuid not null,
  decided_at    timestamptz not null,
  signed_by     uuid,
  signed_at     timestamptz,
  returned_by   uuid,
  returned_at   timestamptz,
  return_reason text,
  primary key (strategy, round, attempt)
);
