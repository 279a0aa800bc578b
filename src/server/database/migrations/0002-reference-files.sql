-- Which reference files the database holds, so that a start that finds nothing new reads nothing in.

create table reference_file (
  path text primary key,                      -- Path below data/.
  sha256 text not null,                       -- SHA-256 of the file, hexadecimal.
  loaded_at timestamptz not null default now() -- When it was read in.
);
grant select on reference_file to samsyn_app, samsyn_public;
grant insert, update on reference_file to samsyn_app;

-- New borders replace neighbours and nesting as a whole.
grant delete on area_nesting, area_neighbour to samsyn_app;
