-- Answers to possible joint efforts, and county-wide needs. A pair is its two efforts, whatever is changed in them.

create table effort_pair (
  first_kind text not null check (first_kind in ('commitment', 'activity')), -- What the first effort is.
  first_id uuid not null,                     -- The first effort; kind and id of the first come before the second's.
  first_party text not null references party (id), -- Whose it is.
  second_kind text not null check (second_kind in ('commitment', 'activity')), -- What the second effort is.
  second_id uuid not null,                    -- The second effort.
  second_party text not null references party (id), -- Whose it is.
  rests_until date,                           -- Day on which the pair is proposed again; null when nobody has said no or not now.
  agreed_on date,                             -- Day on which both had said yes; null until then.
  primary key (first_kind, first_id, second_kind, second_id),
  check (first_party <> second_party)
);
create index effort_pair_second on effort_pair (second_kind, second_id);

create table effort_answer (
  number bigint generated always as identity primary key, -- Order; the newest of a pair and party is in force.
  first_kind text not null,                   -- The pair: kind of the first effort.
  first_id uuid not null,                     -- The pair: the first effort.
  second_kind text not null,                  -- The pair: kind of the second effort.
  second_id uuid not null,                    -- The pair: the second effort.
  party_id text not null references party (id), -- The party that answers.
  other_party text not null references party (id), -- The other party of the pair.
  answer text not null check (answer in ('yes', 'not-now', 'no')), -- What it answers.
  reason text not null,                       -- Why; may be empty for a yes.
  answered_on date not null,                  -- Day of the answer; a rest is counted from it.
  answered_by text not null,                  -- By whom, name or role.
  foreign key (first_kind, first_id, second_kind, second_id)
    references effort_pair (first_kind, first_id, second_kind, second_id)
);
create index effort_answer_pair on effort_answer (first_kind, first_id, second_kind, second_id, number);

create table need (
  id uuid primary key,                        -- Need id.
  party_id text not null references party (id), -- The party that has it.
  version integer not null check (version > 0), -- Rises by one with every change.
  policy_area text references policy_area (id), -- Kind: the policy area it belongs to; null when it is a joint subject.
  subject text,                               -- Kind: the joint subject in the party's words; null when it is a policy area.
  what text not null,                         -- What is needed.
  stated_on date not null,                    -- Day on which this version was stated.
  stated_by text not null,                    -- By whom, name or role.
  withdrawn_on date,                          -- Day on which it was taken back; null while it stands.
  unique (id, party_id),
  check ((policy_area is null) <> (subject is null))
);
create index need_party on need (party_id);

create table county_proposal (
  id uuid primary key,                        -- Proposal id.
  party_id text not null references party (id), -- The party that kept it.
  kind_key text not null,                     -- What the needs have in common, as they are grouped.
  parties text[] not null,                    -- The parties whose needs it tells of.
  content jsonb not null,                     -- The needs as they were: who said what, and when.
  title text not null,                        -- Title.
  body text not null,                         -- The proposal in words.
  kept_on date not null,                      -- Day on which it was kept.
  kept_by text not null                       -- By whom, name or role.
);
create index county_proposal_party on county_proposal (party_id);

-- Row-level security. An answer is the two parties' alone; that a pair rests is seen by whoever sees both efforts.
alter table effort_pair enable row level security;
alter table effort_pair force row level security;
alter table effort_answer enable row level security;
alter table effort_answer force row level security;
alter table need enable row level security;
alter table need force row level security;
alter table county_proposal enable row level security;
alter table county_proposal force row level security;

create policy effort_pair_own on effort_pair
  using ((select asking_party()) in (first_party, second_party) or (select asking_as('system')))
  with check ((select asking_party()) in (first_party, second_party) or (select asking_as('system')));
create policy effort_pair_shared on effort_pair for select
  using (may_see(first_party, first_kind) and may_see(second_party, second_kind));

create policy effort_answer_own on effort_answer for select
  using ((select asking_party()) in (party_id, other_party) or (select asking_as('system')));
create policy effort_answer_write on effort_answer for insert
  with check (party_id = (select asking_party()) or (select asking_as('system')));

create policy need_own on need
  using (party_id = (select asking_party()) or (select asking_as('system')))
  with check (party_id = (select asking_party()) or (select asking_as('system')));
create policy need_shared on need for select
  using (party_id in (select p.id from party p where may_see(p.id, 'need')));

-- Whoever may read every need in it may read the proposal, also the party that kept it.
create policy county_proposal_read on county_proposal for select
  using (not exists (select from unnest(parties) p (id) where not may_see(p.id, 'need')));
create policy county_proposal_write on county_proposal for insert
  with check (party_id = (select asking_party()) or (select asking_as('system')));

grant select, insert on effort_pair, effort_answer to samsyn_app;
grant update (rests_until, agreed_on) on effort_pair to samsyn_app;
grant select, insert, update on need to samsyn_app;
grant select, insert on county_proposal to samsyn_app;
