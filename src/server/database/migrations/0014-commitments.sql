-- Commitments, what is not relevant to a party, and methods. A draft is its own party's alone; what has been
-- submitted is seen by those the party shares its commitments with.

create table method (
  id text primary key,                        -- Stable id in English words.
  position integer not null,                  -- Order in lists.
  definition jsonb not null                   -- Name, what it is for, evidence level and source as in data/methods, checked at load.
);

create table commitment_template (
  id uuid primary key,                        -- Template id.
  party_id text not null references party (id), -- The party that keeps it.
  name text not null,                         -- What it is called in lists.
  common_text text not null,                  -- What every commitment made from it says.
  version integer not null,                   -- Rises by one with every change.
  changed_at timestamptz not null default now(), -- When it was last changed.
  unique (id, party_id)
);
create index commitment_template_party on commitment_template (party_id);

create table commitment (
  id uuid primary key,                        -- Commitment id.
  party_id text not null references party (id), -- The party that promises.
  version integer not null check (version > 0), -- Rises by one with every change.
  state text not null check (state in ('draft', 'submitted', 'adopted', 'ongoing', 'completed', 'discontinued')), -- Where it is.
  action_area text not null,                  -- The plan's action area that it is counted under.
  also_under text[] not null,                 -- Other action areas it also concerns.
  joint_activity text,                        -- The plan's joint activity that it is part of; null when of none.
  what text not null,                         -- What is promised; with a template, what is particular to this place.
  whole_county boolean not null,              -- Whether it is for the whole county and not for some areas.
  from_date date not null,                    -- First day.
  to_date date not null,                      -- Last day.
  target_groups text[] not null,              -- Whom it is for; may be empty.
  kind text not null check (kind in ('new', 'strengthened', 'ongoing')), -- New, strengthened or ongoing.
  strengthens uuid,                           -- The commitment or activity that it strengthens; null unless strengthened.
  contact_role text not null,                 -- Role that answers for it; never a private person. May be empty in a draft.
  seen_by text not null,                      -- How it will be seen that it was done. May be empty in a draft.
  reference text,                             -- The party's own number in its planning; null when it has none.
  indicator_id text references indicator (id), -- Indicator it hopes to move; null when none is named.
  method_id text references method (id),      -- Method in the register; null when none is named.
  template_id uuid,                           -- The template whose common text it has; null when of none.
  tags jsonb not null,                        -- Prevention, determinants, answers to the rights questions, and cost shares.
  changed_at timestamptz not null default now(), -- When this version was written.
  changed_by text not null,                   -- By whom, name or role.
  unique (id, party_id),
  foreign key (template_id, party_id) references commitment_template (id, party_id),
  check ((kind = 'strengthened') = (strengthens is not null)),
  check (from_date <= to_date)
);
create index commitment_party on commitment (party_id, action_area);
create index commitment_action_area on commitment (action_area);
create unique index commitment_reference on commitment (party_id, reference);

create table commitment_area (
  commitment_id uuid not null,                -- The commitment.
  party_id text not null,                     -- Its party.
  area_id text not null references area (id), -- An area that it names.
  primary key (commitment_id, area_id),
  foreign key (commitment_id, party_id) references commitment (id, party_id) on delete cascade
);
create index commitment_area_area on commitment_area (area_id, commitment_id);

create table commitment_change (
  commitment_id uuid not null,                -- The commitment.
  party_id text not null,                     -- Its party.
  version integer not null,                   -- The version that came of the change.
  state text not null,                        -- Where it then was.
  content jsonb not null,                     -- All of it, as it then was.
  changed_at timestamptz not null default now(), -- When.
  changed_by text not null,                   -- By whom, name or role.
  primary key (commitment_id, version),
  foreign key (commitment_id, party_id) references commitment (id, party_id) on delete cascade
);

create table not_relevant_statement (
  number bigint generated always as identity primary key, -- Order; the newest of a party and action area is in force.
  party_id text not null references party (id), -- The party that states it.
  action_area text not null,                  -- The plan's action area.
  reason text,                                -- Why nothing is relevant there; null when the statement before is taken back.
  stated_at timestamptz not null default now(), -- When.
  stated_by text not null                     -- By whom, name or role.
);
create index not_relevant_statement_party on not_relevant_statement (party_id, action_area, number);

-- Row-level security. Whose commitments may be seen is asked once a party and statement, not once a row.
alter table commitment enable row level security;
alter table commitment force row level security;
alter table commitment_area enable row level security;
alter table commitment_area force row level security;
alter table commitment_change enable row level security;
alter table commitment_change force row level security;
alter table commitment_template enable row level security;
alter table commitment_template force row level security;
alter table not_relevant_statement enable row level security;
alter table not_relevant_statement force row level security;

create policy commitment_own on commitment
  using (party_id = (select asking_party()) or (select asking_as('system')))
  with check (party_id = (select asking_party()) or (select asking_as('system')));
create policy commitment_shared on commitment for select
  using (state <> 'draft' and party_id in (select p.id from party p where may_see(p.id, 'commitment')));

create policy commitment_area_own on commitment_area
  using (party_id = (select asking_party()) or (select asking_as('system')))
  with check (party_id = (select asking_party()) or (select asking_as('system')));
create policy commitment_area_shared on commitment_area for select
  using (commitment_id in (select c.id from commitment c));

create policy commitment_change_own on commitment_change
  using (party_id = (select asking_party()) or (select asking_as('system')))
  with check (party_id = (select asking_party()) or (select asking_as('system')));
create policy commitment_change_shared on commitment_change for select
  using (state <> 'draft' and party_id in (select p.id from party p where may_see(p.id, 'commitment')));

create policy commitment_template_own on commitment_template
  using (party_id = (select asking_party()) or (select asking_as('system')))
  with check (party_id = (select asking_party()) or (select asking_as('system')));
create policy commitment_template_shared on commitment_template for select
  using (party_id in (select p.id from party p where may_see(p.id, 'commitment')));

create policy not_relevant_statement_own on not_relevant_statement
  using (party_id = (select asking_party()) or (select asking_as('system')))
  with check (party_id = (select asking_party()) or (select asking_as('system')));
create policy not_relevant_statement_shared on not_relevant_statement for select
  using (party_id in (select p.id from party p where may_see(p.id, 'commitment')));

-- Only drafts are ever removed, and what was is kept.
create policy commitment_removed on commitment as restrictive for delete using (state = 'draft');

grant select, insert, update, delete on commitment to samsyn_app;
grant select, insert, delete on commitment_area to samsyn_app;
grant select, insert, update on commitment_template to samsyn_app;
grant select, insert on commitment_change, not_relevant_statement to samsyn_app;
grant select on commitment, commitment_area, commitment_change, commitment_template, not_relevant_statement
  to samsyn_public;
grant select, insert, update on method to samsyn_app;
grant select on method to samsyn_public;
