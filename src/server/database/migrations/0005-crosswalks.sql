-- Crosswalks between divisions, divisions of a party's own, and the breaks in series.

create table crosswalk (
  id uuid primary key,                        -- Crosswalk id, made with it.
  number bigint generated always as identity unique, -- Order of arrival; the newest of two divisions is used.
  from_division_id text not null references division (id), -- The division that values are measured in.
  to_division_id text not null references division (id), -- The division they can be recomputed to.
  method text not null check (method in ('by-code', 'by-area', 'by-population', 'from-file')), -- How the shares were made.
  note text not null,                         -- What a reader needs to know of how it was made, in the maker's words.
  weight_period text,                         -- Period of the population that weights; null for other methods.
  file_name text,                             -- Name of the file it was read from; null when it was computed.
  raw bytea,                                  -- That file exactly as it came; null when it was computed.
  input_hash text not null,                   -- SHA-256 of everything it was made from, hexadecimal.
  made_by text not null,                      -- Who made it, name or role.
  made_at timestamptz not null default now(), -- When it was stored.
  parts integer not null,                     -- Number of parts.
  check (from_division_id <> to_division_id),
  unique (from_division_id, to_division_id, method, input_hash)
);

create table crosswalk_part (
  crosswalk_id uuid not null references crosswalk (id), -- The crosswalk.
  from_area_id text not null references area (id), -- An area of the division measured in.
  to_area_id text not null references area (id), -- An area that holds some of it.
  share_of_from double precision check (share_of_from > 0 and share_of_from <= 1), -- How much of the first lies in the second; null when unknown.
  share_of_to double precision check (share_of_to > 0 and share_of_to <= 1), -- How much of the second comes from the first; null when unknown.
  primary key (crosswalk_id, from_area_id, to_area_id)
);
create index crosswalk_part_from on crosswalk_part (from_area_id);
create index crosswalk_part_to on crosswalk_part (to_area_id);

create table series_break (
  id text primary key,                        -- Stable id.
  position integer not null,                  -- Order in lists.
  definition jsonb not null                   -- Indicators or publisher, divisions, first period after it, kind and sentences.
);

alter table division
  add column within_area_id text references area (id), -- The municipality or county that a division of a party's own covers; null for others.
  add column method_note text,                -- How a division of a party's own was made, in its words; null for others.
  add column made_by text,                    -- The party that made it; null for others.
  add constraint division_own check ((level = 'own') = (within_area_id is not null)
    and (level = 'own') = (method_note is not null) and (level = 'own') = (made_by is not null));

grant select, insert on crosswalk, crosswalk_part to samsyn_app;
grant select (id, number, from_division_id, to_division_id, method, note, weight_period, file_name, input_hash,
  made_by, made_at, parts) on crosswalk to samsyn_public;
grant select on crosswalk_part, series_break to samsyn_public;
grant select, insert, update on series_break to samsyn_app;
