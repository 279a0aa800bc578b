-- The weekly digest: one letter a week and account, of what waits for it; and when each person last looked.

create table letter (
  id uuid primary key,                        -- Letter id.
  account_id uuid not null references account (id), -- Whom it is for.
  week text not null,                         -- The week it belongs to, such as 2026-W48.
  address text not null,                      -- Where it goes.
  subject text not null,                      -- Its subject.
  body text not null,                         -- Its text.
  made_at timestamptz not null,               -- When it was written.
  state text not null check (state in ('waiting', 'sent', 'logged', 'failed')), -- Where it is; logged when no mail server is set.
  attempts integer not null default 0,        -- How many times it has been tried.
  fault text,                                 -- What the mail server said the last time; null when nothing went wrong.
  sent_at timestamptz,                        -- When the mail server took it; null until then.
  unique (account_id, week)
);
create index letter_state on letter (state) where state = 'waiting';

create table digest_week (
  week text primary key,                      -- A week whose letters have been written.
  begun_at timestamptz not null               -- When that was.
);

create table visit (
  account_id uuid primary key references account (id), -- Whose visits.
  last_on date not null,                      -- Day of the last visit.
  before_on date                              -- Day of the visit before; null at the first.
);

-- Letters are the program's own work: no caller reads or writes them, but an operator sees that they went.
alter table letter enable row level security;
alter table letter force row level security;
create policy letter_system on letter to samsyn_app using (asking_as('system')) with check (asking_as('system'));
create policy letter_operator on letter for select to samsyn_app using (asking_as('operator'));
grant select, insert, update on letter, visit to samsyn_app;
grant select, insert on digest_week to samsyn_app;
