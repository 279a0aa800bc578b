-- Parties and people: earlier names, who is a party, external partners, role holders and successions. People
-- stand here as functions, never as private persons, so that nothing promised hangs on one of them.

-- Whether the one who asks keeps the people of a party.
create function may_administer(owner text) returns boolean language sql stable as $$
  select (owner = asking_party() and asking_as('party-administrator')) or asking_as('operator') or asking_as('system')
$$;

create table party_name (
  number integer generated always as identity primary key, -- Order of the acts.
  party_id text not null references party (id), -- The party.
  kind text not null check (kind in ('name', 'alias')), -- A name from a day on, or another name in tables and notes.
  name_sv text not null,                      -- The name in Swedish.
  name_en text not null,                      -- The name in English.
  from_date date,                             -- First day of a name; null for an alias.
  reason text not null,                       -- Why, such as the decision.
  decided_at timestamptz not null default now(), -- When it was written down.
  decided_by text not null,                   -- By whom.
  check ((kind = 'name') = (from_date is not null))
);
create index party_name_party on party_name (party_id, from_date);

create table party_standing (
  number integer generated always as identity primary key, -- Order of the acts; the newest of a day decides.
  party_id text not null references party (id), -- The party.
  withdrawn boolean not null,                 -- Whether it has withdrawn from the day on, or is a party again.
  from_date date not null,                    -- First day.
  reason text not null,                       -- Why, such as the decision.
  decided_at timestamptz not null default now(), -- When it was written down.
  decided_by text not null                    -- By whom.
);
create index party_standing_party on party_standing (party_id, from_date);

create table partner (
  id uuid primary key,                        -- Partner id.
  party_id text not null references party (id), -- The party that keeps the entry.
  name text not null,                         -- Name of the organisation.
  kind text not null check (kind in ('association', 'faith-community', 'business', 'foundation', 'public-body', 'other')), -- What it is.
  whole_county boolean not null,              -- Whether it works in the whole county.
  areas text[] not null,                      -- Areas it works in; empty when in the whole county or elsewhere.
  contact text not null,                      -- Function to turn to; never a private person.
  email text,                                 -- Address of that function; null when none is known.
  from_date date not null,                    -- First day.
  to_date date,                               -- Last day; null while it lasts.
  version integer not null default 1,         -- Rises by one with every change.
  unique (party_id, id),
  check (to_date is null or to_date >= from_date)
);
alter table seat add foreign key (partner_id) references partner (id);
alter table seat add column version integer not null default 1; -- Rises by one with every change.
alter table body add column version integer not null default 1; -- Rises by one with every change; what people have changed the program's own files leave alone.

create table role_holder (
  id uuid primary key,                        -- Role holder id.
  party_id text not null references party (id), -- The party.
  function text not null,                     -- Function, such as kommundirektör; never a private person.
  email text,                                 -- Address of the function; null when it has none.
  deputy text,                                -- Function of the deputy; null when there is none.
  account_id uuid references account (id),    -- The account of who holds it now; null when nobody has one.
  from_date date not null,                    -- First day.
  to_date date,                               -- Last day; null while it lasts.
  version integer not null default 1,         -- Rises by one with every change.
  unique (party_id, id),
  check (to_date is null or to_date >= from_date)
);
create index role_holder_party on role_holder (party_id, lower(function));
create index role_holder_account on role_holder (account_id) where account_id is not null;

create table succession (
  id uuid primary key,                        -- Succession id.
  party_id text not null references party (id), -- The party.
  from_holder uuid not null,                  -- The role holder who leaves.
  to_holder uuid,                             -- The role holder who takes over; null when nothing was held.
  last_day date not null,                     -- Last day of the one who leaves.
  moved jsonb not null,                       -- What was moved: kind, id and words of each.
  account_closed boolean not null,            -- Whether the account of the one who left was closed.
  made_at timestamptz not null default now(), -- When.
  made_by text not null,                      -- By whom.
  foreign key (party_id, from_holder) references role_holder (party_id, id),
  foreign key (party_id, to_holder) references role_holder (party_id, id)
);
create index succession_party on succession (party_id, made_at);

-- The program itself asks for what follows, whoever writes: the roles of the one who asks are put aside and given
-- back. An owner who is no superuser may not bind a setting to a function.
create function ask_as(roles text) returns text language plpgsql as $$
declare
  asked text := coalesce(current_setting('samsyn.roles', true), '');
begin
  perform set_config('samsyn.roles', roles, true);
  return asked;
end
$$;

-- How much a function of a party answers for after a day. Whoever adds something that a function can answer for
-- replaces this with one line more.
create function held_after(owner text, held_function text, day date) returns bigint language plpgsql as $$
declare
  asked text := ask_as('system');
  held bigint;
begin
  select (select count(*) from seat s
      where s.party_id = owner and lower(s.holder) = lower(held_function) and coalesce(s.to_date, 'infinity') > day)
    + (select count(*) from commitment c
      where c.party_id = owner and lower(c.contact_role) = lower(held_function) and c.to_date > day
        and c.state not in ('completed', 'discontinued'))
    into held;
  perform ask_as(asked);
  return held;
end
$$;

-- The last day on which somebody holds a function.
create function held_until(owner text, held_function text) returns date language plpgsql as $$
declare
  asked text := ask_as('system');
  last_day date;
begin
  select coalesce(max(coalesce(h.to_date, 'infinity')), '-infinity') from role_holder h
    where h.party_id = owner and lower(h.function) = lower(held_function)
    into last_day;
  perform ask_as(asked);
  return last_day;
end
$$;

-- Nothing is left without holder, whoever writes: a function that answers for something goes only when what it
-- answers for has been moved in the same transaction.
create function demand_holder() returns trigger language plpgsql as $$
begin
  if held_after(old.party_id, old.function, held_until(old.party_id, old.function)) > 0 then
    raise exception '% of % would leave something without holder', old.function, old.party_id using errcode = 'SM001';
  end if;
  return null;
end
$$;
create constraint trigger role_holder_successor after update or delete on role_holder
  deferrable initially deferred for each row execute function demand_holder();

-- Nor does a seat go on, or pass to a function, without somebody to hold it.
create function demand_seat_holder() returns trigger language plpgsql as $$
begin
  if new.party_id is not null and (lower(new.holder) <> lower(old.holder)
      or coalesce(new.to_date, 'infinity') > coalesce(old.to_date, 'infinity'))
    and held_until(new.party_id, new.holder) < coalesce(new.to_date, 'infinity') then
    raise exception 'seat % would be left without holder', new.id using errcode = 'SM001';
  end if;
  return null;
end
$$;
create constraint trigger seat_holder after update on seat
  deferrable initially deferred for each row execute function demand_seat_holder();

-- The same for a closed account: the function it holds must have another holder, and a body that it runs another
-- coordinator.
create function demand_account_holder() returns trigger language plpgsql as $$
declare
  asked text;
  holds boolean;
begin
  if old.deactivated_at is not null or new.deactivated_at is null then return null; end if;
  asked := ask_as('system');
  holds := exists (
    select from role_holder h
    where h.account_id = new.id and coalesce(h.to_date, 'infinity') >= current_date
      and held_after(h.party_id, h.function, current_date) > 0
      and not exists (
        select from role_holder o
        where o.party_id = h.party_id and lower(o.function) = lower(h.function) and o.id <> h.id
          and coalesce(o.to_date, 'infinity') >= current_date)
  ) or exists (
    select from account_role r
    where r.account_id = new.id and r.role = 'coordinator' and not exists (
      select from account_role o join account a on a.id = o.account_id
      where o.role = 'coordinator' and o.body_id = r.body_id and a.deactivated_at is null));
  perform ask_as(asked);
  if holds then
    raise exception 'account % holds something', new.id using errcode = 'SM001';
  end if;
  return null;
end
$$;
create constraint trigger account_successor after update of deactivated_at on account
  deferrable initially deferred for each row execute function demand_account_holder();

alter table party_name enable row level security;
alter table party_name force row level security;
create policy party_name_read on party_name for select using (true);
create policy party_name_write on party_name for insert with check (may_administer(party_id));

alter table party_standing enable row level security;
alter table party_standing force row level security;
create policy party_standing_read on party_standing for select using (true);
create policy party_standing_write on party_standing for insert with check (may_administer(party_id));

alter table role_holder enable row level security;
alter table role_holder force row level security;
create policy role_holder_read on role_holder for select
  using (asking_party() is not null or asking_as('operator') or asking_as('system'));
create policy role_holder_add on role_holder for insert with check (may_administer(party_id));
create policy role_holder_change on role_holder for update using (may_administer(party_id)) with check (may_administer(party_id));

alter table succession enable row level security;
alter table succession force row level security;
create policy succession_read on succession for select using (party_id = asking_party() or may_administer(party_id));
create policy succession_add on succession for insert with check (may_administer(party_id));

alter table partner enable row level security;
alter table partner force row level security;
-- Whoever sits in a body is named there, to anybody.
create policy partner_read on partner for select
  using (asking_party() is not null or asking_as('operator') or asking_as('system')
    or exists (select from seat where seat.partner_id = partner.id));
create policy partner_add on partner for insert
  with check (party_id = asking_party() or asking_as('operator') or asking_as('system'));
create policy partner_change on partner for update
  using (party_id = asking_party() or asking_as('operator') or asking_as('system'))
  with check (party_id = asking_party() or asking_as('operator') or asking_as('system'));

alter table body enable row level security;
alter table body force row level security;
create policy body_read on body for select using (true);
create policy body_add on body for insert with check (asking_as('coordinator') or asking_as('operator') or asking_as('system'));
create policy body_change on body for update using (asking_as('coordinator') or asking_as('operator') or asking_as('system'));

alter table seat enable row level security;
alter table seat force row level security;
create policy seat_read on seat for select using (true);
create policy seat_add on seat for insert with check (case when party_id is null
  then asking_as('operator') or asking_as('system') else may_administer(party_id) end);
create policy seat_change on seat for update using (case when party_id is null
  then asking_as('operator') or asking_as('system') else may_administer(party_id) end);

grant select, insert on party_name, party_standing, succession to samsyn_app;
grant select, insert, update on partner, role_holder to samsyn_app;
grant select on party_name, party_standing to samsyn_public;
grant select (id, name) on partner to samsyn_public;
