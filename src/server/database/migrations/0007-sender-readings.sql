-- How a sender's files are read, remembered from the last load.

create table sender_reading (
  publisher text not null,                    -- Who publishes the figures, as it was written at the load.
  heads_hash text not null,                   -- SHA-256 of the heads without order, case and years, hexadecimal.
  heads text[] not null,                      -- The heads as they stood in the file.
  reading jsonb not null,                     -- What the columns were read as.
  indicators text[] not null,                 -- Indicators that the file had values of.
  areas text[] not null,                      -- Areas that the file had.
  groups text[] not null,                     -- Sexes and ages that the file had, as sex|age.
  file_name text not null,                    -- Name of the file.
  release_id uuid not null references release (id) on delete cascade, -- The release that the file became.
  loaded_at timestamptz not null,             -- When it was loaded.
  primary key (publisher, heads_hash)
);
create index sender_reading_loaded on sender_reading (loaded_at desc);

-- A reading is a proposal of the program to whoever loads; nothing of it is published.
grant select, insert, update on sender_reading to samsyn_app;
