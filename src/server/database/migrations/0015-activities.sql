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

-- Row-level security. A party's list is its own until it has decided to share it.
alter table activity enable row level security;
alter table activity force row level security;
alter table activity_area enable row level security;
alter table activity_area force row level security;

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

grant select, insert, update, delete on activity to samsyn_app;
grant select, insert, delete on activity_area to samsyn_app;
grant select on activity, activity_area to samsyn_public;
