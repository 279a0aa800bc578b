-- Borders that people load: each load with its file, so that a border on the map leads back to who and what.

create table outline_load (
  id uuid primary key,                        -- Load id, made at the load.
  number bigint generated always as identity unique, -- Order of arrival; also tells what is remembered of the map that it is old.
  division_id text not null references division (id), -- The division the areas belong to.
  file_name text not null,                    -- Name of the file.
  raw_hash text not null,                     -- SHA-256 of the file, hexadecimal.
  source text not null,                       -- Where the borders were read, in the author's words.
  author text not null,                       -- Who loaded it, name or role.
  areas integer not null,                     -- Number of areas that it added or changed.
  loaded_at timestamptz not null default now(), -- When it was stored.
  raw bytea not null                          -- The file exactly as it came.
);

alter table area_geometry
  add column outline_load_id uuid references outline_load (id); -- The load the border came with; null when it came with the program.

-- The file itself is read by the owner and the program only.
grant select, insert on outline_load to samsyn_app;
grant select (id, number, division_id, file_name, raw_hash, source, author, areas, loaded_at) on outline_load
  to samsyn_public;
