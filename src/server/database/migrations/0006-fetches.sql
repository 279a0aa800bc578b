-- Fetches from sources: what was planned, what came, what failed, and what waits for a person.

create table fetch_run (
  id uuid primary key,                        -- Run id, made when it is planned.
  number bigint generated always as identity unique, -- Order of arrival.
  county text not null,                       -- The county's two digits.
  started_by text not null check (started_by in ('person', 'schedule')), -- A person or the schedule.
  author text not null,                       -- Who asked for it, name or role.
  state text not null check (state in ('planned', 'running', 'done', 'partly', 'cancelled', 'failed')), -- Where it is.
  cancel_asked boolean not null default false, -- Whether somebody wants it to stop.
  program_version text not null,              -- Version of the program that planned it.
  planned_at timestamptz not null default now(), -- When it was planned.
  started_at timestamptz,                     -- When it last began to ask; null before.
  ended_at timestamptz                        -- When it ended; null while it goes on.
);

create table fetch_part (
  run_id uuid not null references fetch_run (id), -- The run.
  source_id text not null,                    -- The source, as in data/fetches.
  position integer not null,                  -- Order in the run.
  publisher text not null,                    -- Who was asked.
  indicators text[] not null,                 -- Indicators that it would give values of.
  state text not null check (state in ('waiting', 'running', 'done', 'unchanged', 'held', 'dropped', 'failed')), -- Where it is.
  expected_cells integer not null,            -- Cells foretold.
  expected_calls integer not null,            -- Calls foretold.
  cells integer,                              -- Cells, areas or notices that came; null before.
  release_id uuid references release (id),    -- The release that holds its figures.
  error text,                                 -- Code of why it did not come.
  error_data jsonb,                           -- What the code's sentence needs.
  judgement jsonb,                            -- What it would change, with national jumps in both numbers.
  held bytea,                                 -- The checked cells that wait for a person, as gzipped JSON.
  fetched_at timestamptz,                     -- When the source answered.
  started_at timestamptz,                     -- When it began.
  ended_at timestamptz,                       -- When it ended.
  decided_by text,                            -- Who decided on a held part.
  decided_at timestamptz,                     -- When.
  primary key (run_id, source_id)
);
create index fetch_part_source on fetch_part (source_id, ended_at desc);

create table raw_answer (
  run_id uuid not null references fetch_run (id), -- The run it came in.
  question_hash text not null,                -- SHA-256 of address and body, hexadecimal: what was asked.
  source_id text not null,                    -- The source, as in data/fetches.
  source text not null,                       -- Who answered.
  url text not null,                          -- The address asked.
  asked text,                                 -- The body sent; null when there was none.
  sha256 text not null,                       -- SHA-256 of the answer before it was packed, hexadecimal.
  bytes integer not null,                     -- Its size before it was packed.
  packed bytea not null,                      -- The answer exactly as it came, gzipped.
  fetched_at timestamptz not null,            -- When it came, by the clock of whoever asked.
  stored_at timestamptz not null default clock_timestamp(), -- When it was stored, by the database's clock.
  primary key (run_id, question_hash, stored_at)
);

create table fetch_schedule (
  id integer primary key default 1 check (id = 1), -- There is one schedule.
  county text not null,                       -- The county's two digits.
  is_on boolean not null,                     -- Whether it is on.
  day integer not null check (day between 0 and 7), -- Day of the week, 1 is Monday; 0 is every day.
  hour integer not null check (hour between 0 and 23), -- Hour in Swedish time.
  set_by text not null,                       -- Who set it, name or role.
  set_at timestamptz not null default now(),  -- When.
  last_begun_at timestamptz                   -- When it last began a fetch; null before the first.
);

create table police_notice (
  id bigint primary key,                      -- The police's own number.
  published_at timestamptz not null,          -- When it was published.
  happened_at text,                           -- When it happened, Swedish local time to the minute; null when the heading has none.
  type text not null,                         -- The police's own word for what it is about.
  county text not null,                       -- County it was fetched for, two digits.
  areas text[] not null,                      -- Ids of the areas it may lie in; never a point.
  precision text not null check (precision in ('areas', 'municipality', 'county', 'unknown')), -- How near the place is known.
  url text                                    -- The notice at the police; null for missing people.
);
create index police_notice_place on police_notice (county, published_at desc);

grant select on fetch_run, fetch_part, police_notice to samsyn_app;
grant insert on fetch_run, fetch_part, police_notice to samsyn_app;
grant update on fetch_run, fetch_part, police_notice to samsyn_app;
grant select, insert on raw_answer to samsyn_app;
grant select, insert, update on fetch_schedule to samsyn_app;
-- Anybody may know how old the figures are, and read what the police have published.
grant select on police_notice to samsyn_public;
grant select (id, number, county, state, started_at, ended_at) on fetch_run to samsyn_public;
grant select (run_id, source_id, publisher, indicators, state, error, release_id, fetched_at, ended_at)
  on fetch_part to samsyn_public;

alter table raw_answer enable row level security;
alter table raw_answer force row level security;
create policy raw_answer_app on raw_answer to samsyn_app using (true) with check (true);
