-- Who: accounts with roles, sessions, one-time and personal links, what each party shares; and the bodies and
-- who sits in them, because sharing may follow a body. Secrets are kept as hashes only.

-- What a transaction asks as; set for the transaction only.
create function asking_party() returns text language sql stable as $$
  select nullif(current_setting('samsyn.party', true), '')
$$;
create function asking_as(role text) returns boolean language sql stable as $$
  select role = any (string_to_array(coalesce(current_setting('samsyn.roles', true), ''), ','))
$$;

create table body (
  id text primary key,                        -- Stable id, such as council.
  position integer not null,                  -- Order in lists.
  definition jsonb not null                   -- Name, kind, assignment and source.
);

create table seat (
  id uuid primary key,                        -- Seat id.
  body_id text not null references body (id), -- The body.
  party_id text references party (id),        -- The party that holds it; null for an external partner.
  partner_id uuid,                            -- The external partner; null for a party.
  function text not null,                     -- In what function, such as chair, member or deputy.
  holder text not null,                       -- Role of who sits there, such as kommundirektör; never a private person.
  deputy text,                                -- Role of the deputy; null when there is none.
  from_date date not null,                    -- First day.
  to_date date,                               -- Last day; null while it lasts.
  check ((party_id is null) <> (partner_id is null)),
  check (to_date is null or to_date >= from_date)
);
create index seat_body on seat (body_id, party_id);
create index seat_party on seat (party_id, body_id);

create table account (
  id uuid primary key,                        -- Account id.
  party_id text references party (id),        -- The party the person works for; null for an operator who works for none.
  name text not null,                         -- Name or function, as the log and others see it.
  email text not null,                        -- Address for sign-in and for the digest.
  password text,                              -- Argon2id hash with its parameters; null when only an outside provider signs in.
  provider text,                              -- Issuer of the outside provider; null for a local account.
  subject text,                               -- The provider's own id of the person.
  digest boolean not null,                    -- Whether the weekly digest is wanted.
  version integer not null default 1,         -- Rises by one with every change.
  created_at timestamptz not null default now(), -- When it was made.
  deactivated_at timestamptz,                 -- When it was closed; null while it works.
  check ((provider is null) = (subject is null))
);
create unique index account_email on account (lower(email)) where deactivated_at is null;
create unique index account_subject on account (provider, subject) where deactivated_at is null;

create table account_role (
  account_id uuid not null references account (id), -- The account.
  role text not null check (role in ('reader', 'reporter', 'contributor', 'analyst', 'coordinator', 'party-administrator', 'operator')), -- The role.
  body_id text not null default '',           -- The body a coordinator runs; empty for the other roles.
  granted_at timestamptz not null default now(), -- When.
  granted_by text not null,                   -- By whom.
  primary key (account_id, role, body_id),
  check ((role = 'coordinator') = (body_id <> ''))
);

create table session (
  id uuid primary key,                        -- Session id, as lists show it.
  token_hash text not null unique,            -- SHA-256 of the token in the cookie, hexadecimal.
  account_id uuid not null references account (id), -- Whose it is.
  began_at timestamptz not null default now(), -- When it began.
  seen_at timestamptz not null default now(), -- When it was last used, to the minute.
  ends_at timestamptz not null,               -- When it ends at the latest.
  revoked_at timestamptz,                     -- When it was ended; null while it lasts.
  device text not null                        -- Browser and system in short, as the request told.
);
create index session_account on session (account_id, began_at);

create table invitation (
  id uuid primary key,                        -- Invitation id.
  token_hash text not null unique,            -- SHA-256 of the one-time token, hexadecimal.
  account_id uuid references account (id),    -- The account whose password it sets; null for the first administrator.
  purpose text not null check (purpose in ('first-administrator', 'set-password')), -- What it opens.
  created_at timestamptz not null default now(), -- When it was made.
  expires_at timestamptz not null,            -- Until when it works.
  used_at timestamptz                         -- When it was used; null until then.
);

create table personal_link (
  id uuid primary key,                        -- Link id, as lists and the log show it.
  token_hash text not null unique,            -- SHA-256 of the token, hexadecimal.
  party_id text not null references party (id), -- The party it speaks for.
  holder text not null,                       -- Role it was given to.
  scope text not null check (scope in ('answer-round', 'read-report')), -- What it opens.
  object_id text not null,                    -- The round or report.
  created_at timestamptz not null default now(), -- When it was made.
  created_by text not null,                   -- By whom.
  expires_at timestamptz not null,            -- Until when it works.
  revoked_at timestamptz,                     -- When it was revoked; null while it works.
  used_at timestamptz                         -- When it was last used.
);
create index personal_link_object on personal_link (scope, object_id, party_id);

create table sharing (
  number integer generated always as identity primary key, -- Order; the newest of a party and class is in force.
  party_id text not null references party (id), -- The party that decided.
  object_class text not null check (object_class in ('commitment', 'activity', 'need', 'answer')), -- What it is about.
  level text not null check (level in ('own', 'body', 'all-parties', 'public')), -- How widely.
  body_id text references body (id),          -- The body whose parties may see; only at level body.
  reason text not null,                       -- Why; may be empty.
  decided_at timestamptz not null default now(), -- When.
  decided_by text not null,                   -- Who.
  check ((level = 'body') = (body_id is not null))
);
create index sharing_party on sharing (party_id, object_class, number);

-- The sharing in force of every party and class. Until a party has decided, what it submits is shown to the
-- other parties, and its own lists to nobody.
create view sharing_in_force with (security_invoker = true) as
select p.id as party_id, c.object_class, coalesce(s.level, c.level) as level, s.body_id, s.decided_at
from party p
cross join (values ('commitment', 'all-parties'), ('activity', 'own'), ('need', 'own'), ('answer', 'all-parties'))
  as c (object_class, level)
left join lateral (
  select level, body_id, decided_at from sharing
  where party_id = p.id and object_class = c.object_class
  order by number desc limit 1
) s on true;

-- Whether the one who asks may see what a party has submitted of a class: true or false, never null, so that what
-- is asked by `not` holds too. Ask once a party, as in
-- `party_id in (select p.id from party p where may_see(p.id, 'commitment'))`: asked once a row, 2,000 rows take 140 ms.
create function may_see(owner text, class text) returns boolean language sql stable as $$
  select coalesce(owner = asking_party(), false) or asking_as('system') or exists (
    select from sharing_in_force s
    where s.party_id = owner and s.object_class = class
      and (s.level = 'public'
        or (asking_party() is not null and (s.level = 'all-parties'
          or (s.level = 'body' and exists (
            select from seat where seat.body_id = s.body_id and seat.party_id = asking_party()
              and seat.from_date <= current_date and coalesce(seat.to_date, current_date) >= current_date)))))
  )
$$;

grant select on body, seat to samsyn_app, samsyn_public;
grant insert, update on body, seat to samsyn_app;
grant select, insert, update on account, session, invitation, personal_link to samsyn_app;
grant select, insert, delete on account_role to samsyn_app;
grant select, insert on sharing to samsyn_app;
grant select on sharing_in_force to samsyn_app, samsyn_public;
-- Who decided and why is the party's own.
grant select (number, party_id, object_class, level, body_id, decided_at) on sharing to samsyn_public;
