-- The house's first shapes: divisions and areas, periods, indicators, releases, observations, the rule,
-- the parties, and the log. Every column has a sentence. Facts carry the area in every unique key.

create table division (
  id text primary key,                        -- Division id: a level and, where it has editions, a year (deso2025).
  level text not null,                        -- Level: country, county, municipality, regso, deso or composite.
  vintage integer,                            -- Year of the edition; null where codes have no editions.
  name_sv text not null,                      -- Name in Swedish.
  name_en text not null,                      -- Name in English.
  publisher text not null,                    -- Who publishes the division.
  licence text not null,                      -- Licence of codes and geometry.
  source text not null,                       -- Where codes and geometry were read.
  reference_date date                         -- Day the borders refer to; null when unknown.
);

create table area (
  id text primary key,                        -- Area id: division and code (deso2025:0380C1230).
  division_id text not null references division (id), -- The division it belongs to.
  code text not null,                         -- The publisher's code, as text with its leading zero.
  name text not null,                         -- Its own name, or the name of the area it lies in and the code.
  municipality_code text,                     -- Municipality it lies in; null above that level.
  unique (division_id, code)
);

create table area_nesting (
  area_id text not null references area (id), -- The finer area.
  parent_id text not null references area (id), -- A coarser area that holds the whole of it.
  distance smallint not null,                 -- Order from nearest (1) to coarsest.
  primary key (area_id, parent_id)
);
create index area_nesting_parent on area_nesting (parent_id, area_id);

create table area_geometry (
  area_id text primary key references area (id), -- The area.
  geometry jsonb not null,                    -- GeoJSON Polygon or MultiPolygon in WGS 84 (EPSG:4326).
  area_km2 double precision not null,         -- Size in square kilometres, computed in SWEREF 99 TM.
  label_longitude double precision not null,  -- Longitude of a point well inside the area.
  label_latitude double precision not null,   -- Latitude of that point.
  source text not null                        -- Where the polygon was read.
);

create table area_neighbour (
  area_id text not null references area (id), -- The area.
  neighbour_id text not null references area (id), -- An area that touches it; every pair stands both ways.
  kind text not null check (kind in ('edge', 'point')), -- Whether they share an edge or only a point.
  shared_metres double precision not null,    -- Length of the shared border in metres; 0 for a point.
  primary key (area_id, neighbour_id)
);

create table period (
  id text primary key,                        -- Period key, such as 2024 or 2024K1.
  kind text not null,                         -- Kind: year, school-year, quarter, month, three-year-mean, survey-wave.
  start_date date not null,                   -- First day.
  end_date date not null                      -- Last day, included.
);

create table indicator (
  id text primary key,                        -- Stable id in English words.
  definition jsonb not null                   -- The documented definition as in data/indicators, checked at load.
);

create table release (
  id uuid primary key,                        -- Release id, made at the load.
  number bigint generated always as identity unique, -- Order of arrival, for listing only.
  kind text not null check (kind in ('reference', 'upload', 'fetch')), -- With the program, a person's file, or fetched.
  publisher text not null,                    -- Who publishes the figures.
  source_table text not null,                 -- Table at the publisher.
  licence text not null,                      -- Licence of the figures.
  note text not null,                         -- Remarks a reader needs.
  file_name text not null,                    -- Name of the file or answer.
  author text not null,                       -- Who loaded it, name or role.
  fetched_at timestamptz not null,            -- When the raw answer was fetched.
  raw_hash text not null,                     -- SHA-256 of the raw answer, hexadecimal.
  content_hash text not null,                 -- SHA-256 of the cells in canonical order, hexadecimal.
  occurrence integer not null default 1,      -- Which time these very cells are loaded; again only after others replaced them or a withdrawal.
  program_version text not null,              -- Version of the program that loaded it.
  publish_at timestamptz not null,            -- From when the figures show.
  created_at timestamptz not null default now(), -- When it was stored.
  withdrawn_at timestamptz,                   -- When it was withdrawn; null while it stands.
  withdrawn_by text,                          -- Who withdrew it.
  withdrawn_reason text,                      -- Why.
  cells integer not null,                     -- Number of cells.
  missing integer not null,                   -- Number of cells with a reason instead of a value.
  indicators text[] not null,                 -- Indicators that its cells are about, for listing.
  periods text[] not null,                    -- Periods that its cells are about, for listing.
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
-- Of two loads at once of the same cells, one wins.
create unique index release_content on release (content_hash, occurrence);

create table release_raw (
  release_id uuid primary key references release (id), -- The release.
  raw bytea not null                          -- The file or answer exactly as it came.
);

create table observation (
  area_id text not null,                      -- The area.
  indicator_id text not null,                 -- The indicator.
  period_id text not null,                    -- The period.
  sex text not null check (sex in ('total', 'women', 'men')), -- Sex of the group.
  age text not null,                          -- Age of the group: total, 20-64 or 80+.
  release_id uuid not null,                   -- The release that holds the cell.
  value double precision,                     -- The value; null when missing.
  missing text check (missing in ('suppressed', 'not-collected', 'not-applicable', 'not-published-yet', 'invalid-at-source', 'blank', 'nothing-to-report')), -- Why there is no value.
  count double precision,                     -- Numerator as published; null when unknown.
  denominator double precision,               -- Denominator as published; null when unknown.
  low double precision,                       -- Lower end of the 95 % interval; null when unknown.
  high double precision,                      -- Upper end of the 95 % interval; null when unknown.
  primary key (area_id, indicator_id, period_id, sex, age, release_id),
  foreign key (area_id) references area (id),
  foreign key (indicator_id) references indicator (id),
  foreign key (period_id) references period (id),
  foreign key (release_id) references release (id),
  check ((value is null) <> (missing is null)),
  check (value is null or (value > '-Infinity' and value < 'Infinity'))
);
create index observation_release on observation (release_id, area_id);
create index observation_indicator on observation (indicator_id, period_id, sex, age, area_id);

-- What shows: of the releases that hold a cell, the newest that is published and not withdrawn. The one
-- definition of a current value; it sees no more than the role that asks.
create view shown_observation with (security_invoker = true) as
select distinct on (o.area_id, o.indicator_id, o.period_id, o.sex, o.age)
  o.area_id, o.indicator_id, o.period_id, o.sex, o.age, o.release_id, o.value, o.missing, o.count, o.denominator,
  o.low, o.high
from observation o
join release r on r.id = o.release_id
where r.withdrawn_at is null and r.publish_at <= now()
order by o.area_id, o.indicator_id, o.period_id, o.sex, o.age, r.publish_at desc, r.number desc;

create table rule_version (
  version integer primary key,                -- Version number.
  definition jsonb not null,                  -- Conditions, comparison, stand-in and how many must be met.
  valid_from date not null,                   -- From when it applies.
  adopted_by text not null,                   -- Who adopted it.
  decision text not null,                     -- The decision it rests on.
  adopted_at timestamptz not null default now() -- When it was entered.
);

create table party (
  id text primary key,                        -- Stable id.
  position integer not null,                  -- Order in lists.
  definition jsonb not null                   -- Name, kind, convener, municipality, aliases and source.
);

create table policy_area (
  id text primary key,                        -- Stable id.
  position integer not null,                  -- Order in lists.
  definition jsonb not null                   -- Name, aliases and source.
);

create table audit_entry (
  number bigint primary key,                  -- Chain number, taken inside the lock.
  at timestamptz not null,                    -- When, by the database's clock.
  actor text not null,                        -- Who, name or role.
  role text not null,                         -- In which role: operator, system.
  action text not null,                       -- What was done, such as release/created.
  object_kind text not null,                  -- Kind of object.
  object_id text not null,                    -- Its id.
  data jsonb not null,                        -- What a reader needs to understand it.
  previous_hash text not null,                -- Hash of the entry before; 64 zeros for the first.
  hash text not null                          -- SHA-256 over this entry and the hash before it.
);

create function audit_hash(e audit_entry) returns text language sql immutable as $$
  select encode(sha256(convert_to(
    concat_ws(E'\x1f', e.number, extract(epoch from e.at)::text, e.actor, e.role, e.action, e.object_kind,
      e.object_id, e.data::text, e.previous_hash), 'UTF8')), 'hex')
$$;

create function audit_link() returns trigger language plpgsql as $$
declare
  last record;
begin
  -- Number and hash are read after the lock: without it two writers fork the chain.
  perform pg_advisory_xact_lock(718281828);
  select number, hash into last from audit_entry order by number desc limit 1;
  new.number := coalesce(last.number, 0) + 1;
  new.previous_hash := coalesce(last.hash, repeat('0', 64));
  new.at := clock_timestamp();
  new.hash := audit_hash(new);
  return new;
end
$$;
create trigger audit_link before insert on audit_entry for each row execute function audit_link();

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_refuse before update or delete or truncate on audit_entry
  for each statement execute function audit_refuse();

-- Rights. The app role owns nothing; the public role reads what is released and nothing else.
grant usage on schema public to samsyn_app, samsyn_public;
grant select on division, area, area_nesting, area_geometry, area_neighbour, period, indicator, rule_version,
  party, policy_area to samsyn_app, samsyn_public;
grant insert on division, area, area_nesting, area_geometry, area_neighbour, period, indicator, rule_version,
  party, policy_area to samsyn_app;
grant update on division, area, area_geometry, indicator, party, policy_area to samsyn_app;
grant select, insert on release, release_raw, observation to samsyn_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason) on release to samsyn_app;
grant select on release, observation, shown_observation to samsyn_public;
grant select on shown_observation to samsyn_app;
grant select, insert on audit_entry to samsyn_app;

-- Row-level security, forced: the public role sees a release from its hour until it is withdrawn.
alter table release enable row level security;
alter table release force row level security;
alter table observation enable row level security;
alter table observation force row level security;
alter table release_raw enable row level security;
alter table release_raw force row level security;
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy release_public on release for select to samsyn_public
  using (withdrawn_at is null and publish_at <= now());
create policy release_app on release to samsyn_app using (true) with check (true);
create policy observation_public on observation for select to samsyn_public
  using (release_id in (select id from release));
create policy observation_app on observation to samsyn_app using (true) with check (true);
create policy release_raw_app on release_raw to samsyn_app using (true) with check (true);
create policy audit_entry_app on audit_entry to samsyn_app using (true) with check (true);
