-- The log knows whose object each entry is about, so that the party can search its own; and who has read what
-- is not shared.

alter table audit_entry add column party_id text references party (id); -- The party whose object it is; null when it is nobody's own.
create index audit_entry_party on audit_entry (party_id, number);

-- An entry that is nobody's own has the hash it always had: concat_ws leaves out what is null, and what stands
-- before the party has a fixed length.
create or replace function audit_hash(e audit_entry) returns text language sql immutable as $$
  select encode(sha256(convert_to(
    concat_ws(E'\x1f', e.number, extract(epoch from e.at)::text, e.actor, e.role, e.action, e.object_kind,
      e.object_id, e.data::text, e.previous_hash, e.party_id), 'UTF8')), 'hex')
$$;

-- The next entry is linked to the newest, whoever may read that one: the only function that runs as its owner.
create or replace function audit_link() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
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
revoke execute on function audit_link() from public;

-- Whoever keeps the installation checks the whole chain; a party's administrator reads what is about the party.
drop policy audit_entry_app on audit_entry;
create policy audit_entry_owner on audit_entry to current_user using (true) with check (true);
create policy audit_entry_insert on audit_entry for insert to samsyn_app with check (true);
create policy audit_entry_read on audit_entry for select to samsyn_app using (
  (select asking_as('operator')) or (select asking_as('system'))
  or (party_id = (select asking_party()) and (select asking_as('party-administrator'))));

create table reading (
  reader text not null,                       -- Account or personal link that read.
  party_id text not null references party (id), -- The party whose material it is, which is the reader's own.
  object_kind text not null,                  -- Kind of object.
  object_id text not null,                    -- Its id; the party's for a whole list.
  hour timestamptz not null,                  -- The hour, for one entry in the log an hour and object is enough.
  primary key (party_id, reader, object_kind, object_id, hour)
);
alter table reading enable row level security;
alter table reading force row level security;
create policy reading_own on reading
  using (party_id = (select asking_party()))
  with check (party_id = (select asking_party()));
grant select, insert, delete on reading to samsyn_app;

-- Everybody reads how widely a party shares; only the party itself decides it.
alter table sharing enable row level security;
alter table sharing force row level security;
create policy sharing_read on sharing for select using (true);
create policy sharing_own on sharing for insert
  with check (party_id = (select asking_party()) or (select asking_as('system')));
