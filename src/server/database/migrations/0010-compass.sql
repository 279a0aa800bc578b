-- The social compass: runs with recipe and result, the landscape of each area, landscapes that keep letter and
-- name from run to run, and compasses that others have made. A result is written once and never changed.

create table compass_run (
  id uuid primary key,                        -- Run id, made when it is ordered.
  number integer generated always as identity unique, -- Order of arrival; also the number of the lock that is held while it is worked on.
  division_id text not null references division (id), -- The division whose areas it puts together.
  year integer not null,                      -- The newest values that refer to this year or earlier.
  recipe jsonb not null,                      -- Variables, scale, method, number of landscapes, seed, and the reasons.
  state text not null check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')), -- Where it is.
  cancel_asked boolean not null default false, -- Whether somebody wants it to stop.
  progress double precision not null default 0, -- Share of the work that is done, 0 to 1.
  doing text,                                 -- Key of the sentence of what is being done, or why it failed; null when done.
  author text not null,                       -- Who ordered it, name or role.
  note text not null,                         -- What they say of it.
  program_version text not null,              -- Version of the program that computed it.
  ordered_at timestamptz not null default now(), -- When it was ordered.
  ended_at timestamptz,                       -- When it ended; null while it goes on.
  engine text,                                -- Version of the computation; null until it is done.
  checksum text,                              -- SHA-256 of the result in canonical form, hexadecimal; null until it is done.
  releases uuid[],                            -- Releases that hold its values; null until it is done.
  areas integer,                              -- Areas with a landscape; null until it is done.
  left_out integer,                           -- Areas that lack a value; null until it is done.
  result jsonb,                               -- The result but for the areas; null until it is done.
  turn double precision[],                    -- How the picture is turned to lie as the one before: a matrix of two by two, row after row.
  before_run_id uuid references compass_run (id), -- The adopted run that letters and names came from; null for the first.
  gone jsonb,                                 -- Letters of that run that have no counterpart.
  check ((state = 'done') = (checksum is not null) and (checksum is null) = (result is null))
);

create table compass_area (
  run_id uuid not null references compass_run (id), -- The run.
  area_id text not null references area (id), -- The area.
  landscape smallint not null,                -- Position of its landscape in the run.
  second smallint not null,                   -- Position of the landscape it is second nearest to.
  width double precision not null,            -- Silhouette width, -1 to 1.
  share double precision not null,            -- Share of the bootstrap samples that put it in the same landscape.
  firmness text not null check (firmness in ('core', 'edge', 'either')), -- How firmly it belongs.
  x double precision not null,                -- Place in the picture of likeness before it is turned, first axis.
  y double precision not null,                -- Second axis.
  people double precision,                    -- How many live there; null where that is unknown.
  "values" double precision[] not null,       -- Values as loaded, in the order of the variables.
  primary key (run_id, area_id)
);
create index compass_area_area on compass_area (area_id, run_id);

create table compass_left_out (
  run_id uuid not null references compass_run (id), -- The run.
  area_id text not null references area (id), -- An area without a landscape.
  missing smallint[] not null,                -- Positions of the variables it lacks.
  primary key (run_id, area_id)
);
create index compass_left_out_area on compass_left_out (area_id, run_id);

create table compass_landscape (
  id uuid primary key,                        -- Landscape id, kept from run to run.
  scope text not null,                        -- Where the letter is unique: a level, or a division of a party's own.
  number integer not null check (number >= 0), -- Order in which letters are given: 0 is A.
  fixed_at timestamptz                        -- When a run that has it was first adopted; null while the letter is a proposal.
);
create unique index compass_landscape_letter on compass_landscape (scope, number) where fixed_at is not null;

create table compass_position (
  run_id uuid not null references compass_run (id), -- The run.
  position smallint not null,                 -- Position of a landscape in the result.
  landscape_id uuid not null references compass_landscape (id), -- The landscape that it is.
  origin text not null check (origin in ('first', 'same', 'new', 'split', 'merged')), -- How it hangs together with the run before.
  came_from jsonb not null,                   -- Letters its people come from, largest first, with the share of them.
  primary key (run_id, position)
);
create index compass_position_landscape on compass_position (landscape_id);

create table compass_adoption (
  number integer generated always as identity primary key, -- Order; of a division and year the newest is in force.
  run_id uuid not null references compass_run (id), -- The run that the map shows from then on.
  adopted_at timestamptz not null default now(), -- When.
  adopted_by text not null,                   -- Who, name or role.
  reason text not null                        -- Why.
);
create index compass_adoption_run on compass_adoption (run_id);

create table compass_name (
  number integer generated always as identity primary key, -- Order; the newest of a landscape is its name.
  landscape_id uuid not null references compass_landscape (id), -- The landscape.
  name text not null,                         -- What it is called.
  author text not null,                       -- Who decided it, name or role.
  reason text not null,                       -- Why; may be empty.
  named_at timestamptz not null default now() -- When.
);
create index compass_name_landscape on compass_name (landscape_id, number);

create table outside_compass (
  id uuid primary key,                        -- Id, made at the load.
  number integer generated always as identity unique, -- Order of arrival.
  division_id text not null references division (id), -- The division its areas belong to.
  name text not null,                         -- What its maker calls it.
  maker text not null,                        -- Who made it.
  year integer not null,                      -- The year it is about.
  note text not null,                         -- What a reader needs to know of it.
  author text not null,                       -- Who loaded it, name or role.
  loaded_at timestamptz not null default now(), -- When.
  file_name text not null,                    -- Name of the file.
  raw bytea not null,                         -- The file exactly as it came.
  raw_hash text not null,                     -- SHA-256 of the file, hexadecimal.
  classes text[] not null,                    -- Names of its classes, in the order of their numbers.
  unique (division_id, name, maker, year, raw_hash)
);

create table outside_compass_area (
  compass_id uuid not null references outside_compass (id), -- The compass.
  area_id text not null references area (id), -- The area.
  class smallint not null,                    -- Position of its class.
  primary key (compass_id, area_id)
);

-- What is decided and computed stands: only a run's state is changed, until it has ended, and what is a proposal.
grant select, insert on compass_run, compass_area, compass_left_out, compass_landscape, compass_position,
  compass_adoption, compass_name, outside_compass, outside_compass_area to samsyn_app;
grant update (state, cancel_asked, progress, doing, ended_at, engine, checksum, releases, areas, left_out, result,
  turn, before_run_id, gone) on compass_run to samsyn_app;
grant update (number, fixed_at) on compass_landscape to samsyn_app;
grant update (landscape_id, origin, came_from) on compass_position to samsyn_app;
grant select on compass_run, compass_area, compass_left_out, compass_landscape, compass_position,
  compass_adoption, compass_name, outside_compass_area to samsyn_public;
grant select (id, number, division_id, name, maker, year, note, author, loaded_at, file_name, raw_hash, classes)
  on outside_compass to samsyn_public;
