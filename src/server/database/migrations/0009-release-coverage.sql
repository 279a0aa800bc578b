-- What each release has values for, counted when it is stored: which periods an indicator has in a division,
-- and how full they are, is then known without reading every observation.

create table release_coverage (
  release_id uuid not null references release (id), -- The release.
  indicator_id text not null,                 -- The indicator.
  division_id text not null,                  -- The division that the cells' areas belong to.
  period_id text not null,                    -- The period.
  sex text not null,                          -- Sex of the group.
  age text not null,                          -- Age of the group.
  "values" integer not null,                  -- Cells with a value.
  missing integer not null,                   -- Cells with a reason instead.
  primary key (release_id, indicator_id, division_id, period_id, sex, age)
);
create index release_coverage_indicator on release_coverage (indicator_id, division_id);

-- Forced row-level security would hide the rows from an owner that is no superuser.
alter table observation no force row level security;
insert into release_coverage (release_id, indicator_id, division_id, period_id, sex, age, "values", missing)
select release_id, indicator_id, split_part(area_id, ':', 1), period_id, sex, age, count(value), count(missing)
from observation group by 1, 2, 3, 4, 5, 6;
alter table observation force row level security;

-- The same for what shows. Where one release alone has cells its own counts stand; where several have, the
-- newest hides cells of the others, and those are counted.
create view shown_coverage with (security_invoker = true) as
select c.indicator_id, c.division_id, c.period_id, c.sex, c.age,
  coalesce(several."values", c."values") as "values", coalesce(several.missing, c.missing) as missing
from (
  select o.indicator_id, o.division_id, o.period_id, o.sex, o.age,
    sum(o."values") as "values", sum(o.missing) as missing, count(*) as releases
  from release_coverage o
  join release r on r.id = o.release_id
  where r.withdrawn_at is null and r.publish_at <= now()
  group by o.indicator_id, o.division_id, o.period_id, o.sex, o.age
) c
left join lateral (
  select count(o.value) as "values", count(o.missing) as missing
  from shown_observation o
  where c.releases > 1 and o.indicator_id = c.indicator_id and o.period_id = c.period_id
    and o.sex = c.sex and o.age = c.age and o.area_id like c.division_id || ':%'
) several on c.releases > 1;

grant select, insert on release_coverage to samsyn_app;
grant select on release_coverage, shown_coverage to samsyn_public;
grant select on shown_coverage to samsyn_app;
alter table release_coverage enable row level security;
alter table release_coverage force row level security;
create policy release_coverage_public on release_coverage for select to samsyn_public
  using (release_id in (select id from release));
create policy release_coverage_app on release_coverage to samsyn_app using (true) with check (true);
