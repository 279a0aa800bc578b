-- Meetings of bodies. What stands on an agenda is computed from what was handed in between two meetings; who a
-- group's report was handed in to is kept with it, since reporting lines change.

create table meeting (
  id uuid primary key,                        -- Meeting id.
  body_id text not null references body (id), -- The body that meets.
  held_on date not null,                      -- The day.
  place text,                                 -- Where; null for a meeting at a distance.
  version integer not null default 1,         -- Rises by one with every change.
  changed_by text not null,                   -- Who changed it last.
  changed_at timestamptz not null default now(), -- When.
  unique (body_id, held_on)
);

-- The parties see when bodies meet; whoever runs the body keeps it. What has been held is changed by nobody: the
-- program sees to it, since it knows what day it is in Sweden.
alter table meeting enable row level security;
alter table meeting force row level security;
create policy meeting_read on meeting for select using (
  (select asking_party()) is not null or (select asking_as('coordinator')) or (select asking_as('operator'))
  or (select asking_as('system')));
create policy meeting_set on meeting for insert
  with check (asking_as('coordinator:' || body_id) or (select asking_as('system')));
create policy meeting_move on meeting for update
  using (asking_as('coordinator:' || body_id) or (select asking_as('system')));
create policy meeting_cancel on meeting for delete
  using (asking_as('coordinator:' || body_id) or (select asking_as('system')));

grant select, insert, delete on meeting to samsyn_app;
grant update (held_on, place, version, changed_by, changed_at) on meeting to samsyn_app;

alter table group_report
  add column handed_to text references body (id); -- The body it was handed in to; null while a draft, and where the body reports to none.
grant update (handed_to) on group_report to samsyn_app;
