-- When a reviewer is reminded, in days from the review's last day; rounds that run already get the usual ones.
alter table programme.funding_round
  add column remind_before  int not null default 7 check (remind_before > 0),
  add column remind_after   int not null default 1 check (remind_after >= 0),
  add column escalate_after int not null default 3 check (escalate_after > remind_after);
