-- Observations in partitions by area, so that a load is quick and the table can be spread over servers. Keys
-- and indexes belong to each partition: a parent with a foreign partition can have no unique index. There are
-- no foreign keys: they take most of the time of a load and do not reach another server. The program checks
-- areas and indicators when it stores a release, and none of them is ever taken away.

-- Forced row-level security would hide the rows from an owner that is no superuser.
alter table observation no force row level security;
drop view shown_observation;
alter table observation rename to observation_before;

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
  check ((value is null) <> (missing is null)),
  check (value is null or (value > '-Infinity' and value < 'Infinity'))
) partition by hash (area_id);

-- What a partition needs besides its columns, here or on another server.
create function prepare_observation_partition(partition regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s add primary key (area_id, indicator_id, period_id, sex, age, release_id)', partition);
  execute format('create index on %s (release_id)', partition);
  -- Without the area: equal keys are stored once, so that a load is a fourth quicker.
  execute format('create index on %s (indicator_id, period_id, sex, age)', partition);
  execute format('alter table %s enable row level security', partition);
  execute format('alter table %s force row level security', partition);
end
$$;
revoke execute on function prepare_observation_partition(regclass) from public;

do $$
begin
  for part in 0..7 loop
    execute format('create table observation_%s partition of observation for values with (modulus 8, remainder %s)',
      part, part);
  end loop;
  insert into observation (area_id, indicator_id, period_id, sex, age, release_id, value, missing, count,
    denominator, low, high)
  select area_id, indicator_id, period_id, sex, age, release_id, value, missing, count, denominator, low, high
  from observation_before order by area_id, indicator_id, period_id;
  drop table observation_before;
  for part in 0..7 loop
    perform prepare_observation_partition(format('observation_%s', part)::regclass);
  end loop;
end
$$;

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

-- Rights are on the whole and never on a partition, which has no policy and so shows nobody anything.
grant select, insert on observation to samsyn_app;
grant select on observation, shown_observation to samsyn_public;
grant select on shown_observation to samsyn_app;
alter table observation enable row level security;
alter table observation force row level security;
create policy observation_public on observation for select to samsyn_public
  using (release_id in (select id from release));
create policy observation_app on observation to samsyn_app using (true) with check (true);
