-- Activities of a party's own list, and how its files are read.

create table activity (
  id uuid primary key,                        -- Activity id.
  party_id text not null references party (id), -- The party whose list it stands in.
  version integer not null check (version > 0), -- Rises by one with every change.
  what text not null,                         -- What is done or planned.
  whole_county boolean not null,              -- Whether it is for the whole county and not for some areas.
  from_date date,                             -- First day; null when the list does not say.
  to_date date,                               -- Last day; null when the list does not say.
  target_groups text[] not null,              -- Whom it is for; may be empty.
  kind text check (kind in ('new', 'strengthened', 'ongoing')), -- New, strengthened or ongoing; null when the list does not say.
  action_area text,                           -- The plan's action area; null when it is in none.
  reference text,                             -- The party's own number; null when it has none.
  changed_at timestamptz not null default now(), -- When this version was written.
  changed_by text not null,                   -- By whom, name or role.
  unique (id, party_id),
  check (from_date <= to_date)
);
create index activity_party on activity (party_id, action_area);
create unique index activity_reference on activity (party_id, reference);

create table activity_area (
  activity_id uuid not null,                  -- The activity.
  party_id text not null,                     -- Its party.
  area_id text not null references area (id), -- An area that it names.
  primary key (activity_id, area_id),
  foreign key (activity_id, party_id) references activity (id, party_id) on delete cascade
);
create index activity_area_area on activity_area (area_id, activity_id);

create table activity_change (
  activity_id uuid not null,                  -- The activity.
  party_id text not null,                     -- Its party.
  version integer not null,                   -- The version that came of the change.
  content jsonb not null,                     -- All of it, as it then was.
  changed_at timestamptz not null default now(), -- When.
  changed_by text not null,                   -- By whom, name or role.
  primary key (activity_id, version),
  foreign key (activity_id, party_id) references activity (id, party_id) on delete cascade
);

create table activity_list_reading (
  party_id text primary key references party (id), -- The party whose own list it is.
  mapping jsonb not null,                     -- Which column says what.
  answers jsonb not null,                     -- What texts that were asked about mean, by field.
  changed_at timestamptz not null default now(), -- When it was last used.
  changed_by text not null                    -- By whom, name or role.
);

-- Row-level security. A party's list is its own until it has decided to share it.
alter table activity enable row level security;
alter table activity force row level security;
alter table activity_area enable row level security;
alter table activity_area force row level security;

alter table activity_change enable row level security;
alter table activity_change force row level security;
alter table activity_list_reading enable row level security;
alter table activity_list_reading force row level security;

create policy activity_own on activity
  using (party_id = (select asking_party()) or (select asking_as('system')))
  with check (party_id = (select asking_party()) or (select asking_as('system')));
create policy activity_shared on activity for select
  using (party_id in (select p.id from party p where may_see(p.id, 'activity')));

create policy activity_area_own on activity_area
  using (party_id = (select asking_party()) or (select asking_as('system')))
  with check (party_id = (select asking_party()) or (select asking_as('system')));
create policy activity_area_shared on activity_area for select
  using (activity_id in (select a.id from activity a));

create policy activity_change_own on activity_change
  using (party_id = (select asking_party()) or (select asking_as('system')))
  with check (party_id = (select asking_party()) or (select asking_as('system')));
create policy activity_list_reading_own on activity_list_reading
  using (party_id = (select asking_party()) or (select asking_as('system')))
  with check (party_id = (select asking_party()) or (select asking_as('system')));

grant select, insert, update, delete on activity to samsyn_app;
grant select, insert on activity_change to samsyn_app;
grant select, insert, update on activity_list_reading to samsyn_app;
grant select, insert, delete on activity_area to samsyn_app;
grant select on activity, activity_area to samsyn_public;
