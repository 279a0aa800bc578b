-- Follow-up rounds with the parties' answers, what groups report upwards, and annual reports. Who is silent is
-- computed. An answer is its party's alone until it has been sent in; a frozen report is never changed.

create table round (
  id uuid primary key,                        -- Round id.
  year integer not null,                      -- The year that is followed up.
  plan_id text not null references agreement_version (id), -- The plan whose commitments are asked about.
  opens date not null,                        -- First day for answers.
  deadline date not null,                     -- Last day; answers after it are late until the round is closed.
  opened_by text not null,                    -- Who opened it.
  opened_at timestamptz not null default now(), -- When.
  closed_at timestamptz,                      -- When it was closed; null while it takes answers.
  closed_by text,                             -- By whom; null as the time.
  check ((closed_at is null) = (closed_by is null)),
  check (deadline > opens)
);
create unique index round_open on round ((closed_at is null)) where closed_at is null;

create table round_party (
  round_id uuid not null references round (id), -- The round.
  party_id text not null references party (id), -- A party that is asked.
  begun_at timestamptz,                       -- When the first answer was saved; null until then.
  submitted_at timestamptz,                   -- When it first sent in; null until then.
  primary key (round_id, party_id)
);

create table answer (
  round_id uuid not null,                     -- The round.
  party_id text not null,                     -- The party that answers.
  commitment_id uuid not null,                -- Its commitment.
  standing text check (standing in ('on-track', 'done', 'delayed', 'cancelled', 'cannot-tell')), -- How far it has come; null until chosen.
  words text not null default '',             -- The same in the party's words.
  done text not null default '',              -- What was done.
  seen text not null default '',              -- What was seen.
  needed text not null default '',            -- What is needed.
  version integer not null check (version > 1), -- Rises by one with every change; the first that is saved is 2.
  changed_at timestamptz not null default now(), -- When it was last saved.
  changed_by text not null,                   -- By whom: the role the link was given to.
  primary key (round_id, party_id, commitment_id),
  foreign key (round_id, party_id) references round_party (round_id, party_id),
  foreign key (commitment_id, party_id) references commitment (id, party_id)
);

create table group_report (
  id uuid primary key,                        -- Report id.
  body_id text not null references body (id), -- The body that reports.
  party_id text not null references party (id), -- The party of the one who writes.
  title text not null,                        -- What it is about.
  content text not null,                      -- What was done and what is asked for.
  version integer not null default 1,         -- Rises by one with every change.
  changed_by text not null,                   -- Who changed it last.
  changed_at timestamptz not null default now(), -- When.
  submitted_at timestamptz,                   -- When it was sent in and locked; null while it is a draft.
  submitted_by text,                          -- By whom; null as the time.
  check ((submitted_at is null) = (submitted_by is null))
);

create table annual_report (
  id uuid primary key,                        -- Report id.
  number integer generated always as identity unique, -- Order in which they were made.
  round_id uuid not null references round (id), -- The closed round that it sums up.
  year integer not null,                      -- The year of the round.
  foreword text not null,                     -- What the coordinator writes first; may be empty.
  conclusions text not null,                  -- What the coordinator writes last; may be empty.
  content jsonb not null,                     -- The report as it was composed.
  frozen text,                                -- All of it in canonical JSON, with its sentences in both languages; null while a draft.
  checksum text,                              -- SHA-256 of that text, hexadecimal; null while a draft.
  decision text,                              -- Reference of the decision; null while a draft.
  decided_on date,                            -- Day of the decision; null while a draft.
  frozen_at timestamptz,                      -- When; null while a draft.
  frozen_by text,                             -- By whom; null while a draft.
  corrects_id uuid references annual_report (id), -- The frozen report that it puts right; null when none.
  version integer not null default 1,         -- Rises by one with every change.
  changed_by text not null,                   -- Who changed it last.
  changed_at timestamptz not null default now(), -- When.
  check ((frozen is null) = (frozen_at is null) and (frozen is null) = (checksum is null)
    and (frozen is null) = (decision is null) and (frozen is null) = (decided_on is null)
    and (frozen is null) = (frozen_by is null))
);
create index annual_report_round on annual_report (round_id);

-- Parties see which rounds there are and who has answered; what is answered, when it is sent in and shared.
alter table round enable row level security;
alter table round force row level security;
create policy round_read on round for select
  using ((select asking_party()) is not null or (select asking_as('coordinator')) or (select asking_as('system')));
create policy round_begin on round for insert
  with check ((select asking_as('coordinator')) or (select asking_as('system')));
create policy round_close on round for update
  using (closed_at is null and ((select asking_as('coordinator')) or (select asking_as('system'))))
  with check ((select asking_as('coordinator')) or (select asking_as('system')));

alter table round_party enable row level security;
alter table round_party force row level security;
create policy round_party_read on round_party for select
  using ((select asking_party()) is not null or (select asking_as('coordinator')) or (select asking_as('system')));
create policy round_party_ask on round_party for insert
  with check ((select asking_as('coordinator')) or (select asking_as('system')));
create policy round_party_own on round_party for update
  using (party_id = (select asking_party()) or (select asking_as('system')));

alter table answer enable row level security;
alter table answer force row level security;
create policy answer_own on answer for select
  using (party_id = (select asking_party()) or (select asking_as('system')));
create policy answer_shared on answer for select using (
  party_id in (select p.id from party p where may_see(p.id, 'answer'))
  and exists (select from round_party r
    where r.round_id = answer.round_id and r.party_id = answer.party_id and r.submitted_at is not null));
create policy answer_begin on answer for insert with check (
  (party_id = (select asking_party()) or (select asking_as('system')))
  and exists (select from round r where r.id = round_id and r.closed_at is null));
create policy answer_change on answer for update using (
  (party_id = (select asking_party()) or (select asking_as('system')))
  and exists (select from round r where r.id = round_id and r.closed_at is null));

-- A draft is its writer's party's alone; what is sent in is all parties', and stands.
alter table group_report enable row level security;
alter table group_report force row level security;
create policy group_report_read on group_report for select using (
  party_id = (select asking_party()) or (select asking_as('system'))
  or (submitted_at is not null and (select asking_party()) is not null));
create policy group_report_begin on group_report for insert with check (
  (party_id = (select asking_party()) and (select asking_as('coordinator'))) or (select asking_as('system')));
create policy group_report_change on group_report for update
  using (submitted_at is null
    and ((party_id = (select asking_party()) and (select asking_as('coordinator'))) or (select asking_as('system'))))
  with check (party_id = (select asking_party()) or (select asking_as('system')));

-- A draft is the coordinators'; what is frozen is everybody's, and nothing can change it.
alter table annual_report enable row level security;
alter table annual_report force row level security;
create policy annual_report_read on annual_report for select using (
  frozen_at is not null or (select asking_as('coordinator')) or (select asking_as('system')));
create policy annual_report_begin on annual_report for insert
  with check (frozen_at is null and ((select asking_as('coordinator')) or (select asking_as('system'))));
create policy annual_report_change on annual_report for update
  using (frozen_at is null and ((select asking_as('coordinator')) or (select asking_as('system'))))
  with check ((select asking_as('coordinator')) or (select asking_as('system')));

grant select on round, round_party, answer, group_report, annual_report to samsyn_app, samsyn_public;
grant insert on round, round_party, answer, group_report, annual_report to samsyn_app;
grant update (closed_at, closed_by) on round to samsyn_app;
grant update (begun_at, submitted_at) on round_party to samsyn_app;
grant update (standing, words, done, seen, needed, version, changed_at, changed_by) on answer to samsyn_app;
grant update (title, content, version, changed_by, changed_at, submitted_at, submitted_by) on group_report to samsyn_app;
grant update (foreword, conclusions, content, frozen, checksum, decision, decided_on, frozen_at, frozen_by, version,
  changed_by, changed_at) on annual_report to samsyn_app;
