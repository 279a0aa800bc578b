-- Agreement and plan in versions, who has signed them, the register of governing documents, and the goals with
-- the frameworks they belong to. What is adopted is never changed: a later version replaces it.

create table agreement_version (
  id text primary key,                        -- Stable id, such as plan-1.
  part text not null check (part in ('agreement', 'plan')), -- Which of the two: the plan is an annex to the agreement.
  number integer not null check (number > 0), -- Number of the version within its part, from 1.
  state text not null check (state in ('draft', 'proposed', 'adopted')), -- How far it has come.
  content jsonb not null,                     -- Title, source and sections; of a plan also priorities, action areas and joint activities.
  agreement_id text references agreement_version (id), -- The agreement a plan is an annex to; null for an agreement.
  began_from_id text references agreement_version (id), -- The version it began from; null for the first.
  valid_from date,                            -- First day it is in force; null until it is adopted.
  day_known boolean not null default true,    -- Whether that day is told by a source, or the earliest that can be right.
  signatures_known boolean not null default true, -- Whether it is known who has signed; false for what is older than the program.
  decision_number text,                       -- Number of the council's decision; null until it is adopted, or when no source tells it.
  decision_date date,                         -- Day of the decision; null as the number.
  decision_note text not null default '',     -- What is said of the decision.
  version integer not null default 1,         -- Rises by one with every change.
  changed_by text not null,                   -- Who changed it last.
  changed_at timestamptz not null default now(), -- When.
  unique (part, number),
  check ((state = 'adopted') = (valid_from is not null)),
  check ((part = 'plan') = (agreement_id is not null))
);
create unique index agreement_version_open on agreement_version (part) where state <> 'adopted';

create table agreement_signature (
  version_id text not null references agreement_version (id), -- The adopted version.
  party_id text not null references party (id), -- The party that signs.
  signed_on date not null,                    -- The day of the signature.
  signatory text not null,                    -- Role of who signed, such as kommundirektör; never a private person.
  recorded_by text not null,                  -- Who recorded it.
  recorded_at timestamptz not null default now(), -- When.
  primary key (version_id, party_id)
);

create table governing_document (
  id text primary key,                        -- Stable id, such as andt-l-2017-2021.
  position integer not null,                  -- Order in lists.
  definition jsonb not null,                  -- Kind, title, publisher, validity, address, source and what replaces it.
  version integer not null default 1,         -- Rises by one with every change.
  changed_by text,                            -- Who changed it last; null while it stands as it came with the program.
  changed_at timestamptz not null default now() -- When.
);

create table goal_framework (
  id text primary key,                        -- Stable id of an edition of a framework, such as rus-uppsala-1.
  position integer not null,                  -- Order in lists.
  family text not null,                       -- The framework of which it is an edition, such as rus.
  definition jsonb not null,                  -- Name, document, source and goals.
  valid_from date,                            -- First day; null while it is proposed.
  decision text not null default '',          -- The decision that adopted it.
  version integer not null default 1,         -- Rises by one with every change.
  changed_by text,                            -- Who changed it last; null while it stands as it came with the program.
  changed_at timestamptz not null default now() -- When.
);
create unique index goal_framework_open on goal_framework (family) where valid_from is null;

create table goal_link (
  framework_id text not null references goal_framework (id), -- The edition.
  goal_id text not null,                      -- A goal in it.
  action_area text not null,                  -- Id of the action area whose initiatives stand under the goal.
  decided_by text,                            -- Who decided it; null for what came with the program.
  decided_at timestamptz not null default now(), -- When.
  primary key (framework_id, goal_id, action_area)
);

create table goal_remap (
  framework_id text not null references goal_framework (id), -- The new edition.
  old_framework_id text not null references goal_framework (id), -- The edition it replaces.
  old_goal_id text not null,                  -- A goal of that edition.
  action_area text not null,                  -- The action area that stands under it.
  proposed_goal_id text,                      -- Goal of the new edition that seems to follow it; null when none does.
  state text not null default 'open' check (state in ('open', 'accepted', 'declined')), -- What has been answered.
  goal_id text,                               -- The goal that was chosen; null until it is accepted.
  decided_by text,                            -- Who answered; null while it is open.
  decided_at timestamptz,                     -- When.
  primary key (framework_id, old_goal_id, action_area),
  check ((state = 'accepted') = (goal_id is not null))
);

-- A draft is the coordinators' own, a proposal all parties', what is adopted everybody's; and it stands.
alter table agreement_version enable row level security;
alter table agreement_version force row level security;
create policy agreement_version_read on agreement_version for select using (
  state = 'adopted' or asking_as('coordinator') or asking_as('system')
  or (state = 'proposed' and asking_party() is not null));
create policy agreement_version_begin on agreement_version for insert
  with check (asking_as('system') or (asking_as('coordinator') and state = 'draft'));
create policy agreement_version_change on agreement_version for update
  using (state <> 'adopted' and (asking_as('coordinator') or asking_as('system')))
  with check (asking_as('coordinator') or asking_as('system'));
create policy agreement_version_discard on agreement_version for delete
  using (state <> 'adopted' and (asking_as('coordinator') or asking_as('system')));

-- A party signs for itself, what is adopted only, and the signature stands.
alter table agreement_signature enable row level security;
alter table agreement_signature force row level security;
create policy agreement_signature_read on agreement_signature for select using (true);
create policy agreement_signature_sign on agreement_signature for insert with check (
  (asking_as('system') or (asking_as('party-administrator') and party_id = asking_party()))
  and exists (select from agreement_version v where v.id = version_id and v.state = 'adopted'));

grant select on agreement_version, agreement_signature, governing_document, goal_framework, goal_link, goal_remap
  to samsyn_app, samsyn_public;
grant insert, update, delete on agreement_version to samsyn_app;
grant insert on agreement_signature to samsyn_app;
grant insert, update on governing_document, goal_framework, goal_link, goal_remap to samsyn_app;
