-- What this installation holds: a real county or one that is invented for practice. One row for good: a
-- database of one kind is never opened as the other.

create table installation (
  single boolean primary key default true check (single), -- Always true, so that there is one row.
  kind text not null check (kind in ('real', 'practice')), -- Whether the county is real or invented.
  name_sv text not null,                      -- Name of the county in Swedish.
  name_en text not null,                      -- Name of the county in English.
  seed bigint,                                -- Seed of the generator; null for a real county.
  areas integer,                              -- Number of small areas it was asked for; null for a real county.
  made_at timestamptz,                        -- When all of it was in place; null while an invented county is being made.
  program_version text not null,              -- Version of the program that made it.
  check ((kind = 'practice') = (seed is not null) and (kind = 'practice') = (areas is not null))
);
grant select on installation to samsyn_app, samsyn_public;
grant insert on installation to samsyn_app;
grant update (made_at, name_sv, name_en) on installation to samsyn_app;
