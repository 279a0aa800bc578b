import type { Reviewed } from './reviewed.ts';

/** Whoever answers SQL as the owner of the database. */
export interface Catalogue {
  readonly query: (text: string, values?: unknown[]) => Promise<{ rows: { fault: string }[] }>;
}

/**
 * The tables of a schema that hold a party's own: those that name a party, and those that belong to one of
 * them, however far down.
 */
const owned = `
  with recursive named as (
    select c.oid, c.relname, array_agg(distinct a.attnum) as party_columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and (a.attname ~ '(^|_)party(_id)?$' and a.atttypid = 'text'::regtype)
    group by c.oid, c.relname
  ), owned as (
    select oid from named
    union
    select k.conrelid from owned o
    join pg_constraint k on k.contype = 'f' and k.confrelid = o.oid
    join pg_class c on c.oid = k.conrelid and c.relnamespace = $1::regnamespace
  )`;

interface Check {
  readonly text: string;
  readonly reviewed: keyof Reviewed | undefined;
}

const checks: readonly Check[] = [
  {
    // A child without policies of its own shows every row.
    reviewed: 'tables',
    text: `${owned}
      select c.relname as fault, ' has no forced row-level security' as what from owned o
      join pg_class c on c.oid = o.oid
      where not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    reviewed: undefined,
    text: `select c.relname as fault, ' is a view that reads as its owner' as what from pg_class c
      where c.relnamespace = $1::regnamespace and c.relkind = 'v'
        and not coalesce(c.reloptions::text[] && array['security_invoker=true', 'security_invoker=on'], false)`,
  },
  {
    reviewed: undefined,
    text: `select c.relname as fault, ' is a materialised view: its rows know no policies' as what from pg_class c
      where c.relnamespace = $1::regnamespace and c.relkind = 'm'`,
  },
  {
    reviewed: 'functions',
    text: `select format('%s(%s)', p.proname, replace(pg_get_function_identity_arguments(p.oid), ' ', ' '))
        as fault, ' runs as its owner or sets who asks' as what,
        format('%s(%s)', p.proname, (select string_agg(format_type(t, null), ',' order by n)
          from unnest(p.proargtypes::oid[]) with ordinality a (t, n))) as known
      from pg_proc p
      where p.pronamespace = $1::regnamespace and (p.prosecdef
        or exists (select from unnest(p.proconfig) s where s ~ '^samsyn\\.')
        or p.prosrc ~ 'set_config\\(''samsyn|ask_as\\(')`,
  },
  {
    // A refused duplicate tells that somebody has it.
    reviewed: 'keys',
    text: `${owned}
      select i.indexrelid::regclass::text as fault, ' is unique across parties' as what
      from owned o join pg_index i on i.indrelid = o.oid and i.indisunique
      where not exists (
        select from unnest(i.indkey::int2[]) k
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k
        where a.attname ~ '(^|_)party(_id)?$' or a.atttypid = 'uuid'::regtype or a.attidentity <> ''
          or a.attname ~ '_hash$')`,
  },
  {
    // A reference that is taken tells that the other party's row is there, and ties the two.
    reviewed: 'references',
    text: `${owned}
      select format('%s (%s) → %s', c.relname, (
          select string_agg(a.attname, ', ' order by n) from unnest(k.conkey) with ordinality u (attnum, n)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum), r.relname) as fault,
        ' refers without the party' as what
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_class r on r.oid = k.confrelid
      where k.contype = 'f' and k.conrelid in (select oid from named) and k.confrelid in (select oid from named)
        and not exists (
          select from unnest(k.confkey) u join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u
          where a.attname ~ '(^|_)party(_id)?$')
        and not r.relname = any ($2)`,
  },
  {
    reviewed: 'policies',
    text: `${owned}
      select format('%s.%s', c.relname, p.polname) as fault, ' lets everybody' as what
      from pg_policy p join owned o on o.oid = p.polrelid join pg_class c on c.oid = o.oid
      where (pg_get_expr(p.polqual, p.polrelid) = 'true' or pg_get_expr(p.polwithcheck, p.polrelid) = 'true')
        and p.polroles <> array[(select oid from pg_roles where rolname = current_user)]`,
  },
  {
    reviewed: undefined,
    text: `select format('%s.%s', c.relname, p.polname) as fault, ' asks once a row' as what
      from pg_policy p join pg_class c on c.oid = p.polrelid
      where c.relnamespace = $1::regnamespace
        and pg_get_expr(p.polqual, p.polrelid) ~ 'may_see\\(([a-z_]+\\.)?party_id'`,
  },
  {
    reviewed: undefined,
    text: `select format('%s to %s', c.relname, g.privilege_type) as fault, ' is granted to the program' as what
      from pg_class c, aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
      where c.relnamespace = $1::regnamespace and (
        (r.rolname = 'samsyn_public' and g.privilege_type <> 'SELECT')
        or (r.rolname = 'samsyn_app' and g.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')))`,
  },
  {
    reviewed: undefined,
    text: `select c.relname as fault, ' belongs to the program' as what
      from pg_class c join pg_roles r on r.oid = c.relowner
      where c.relnamespace = $1::regnamespace and r.rolname in ('samsyn_app', 'samsyn_public')`,
  },
  {
    reviewed: undefined,
    text: `select rolname as fault, ' may pass row-level security' as what from pg_roles
      where rolname in ('samsyn_app', 'samsyn_public') and $1 <> '' and (rolsuper or rolbypassrls
        or exists (select from pg_auth_members m where m.member = pg_roles.oid))`,
  },
];

/** Everything in a schema that could show a party's rows to another, in words. */
export async function findLeaks(
  catalogue: Catalogue,
  schema: string,
  reviewed: Reviewed,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const check of checks) {
    const values = check.text.includes('$2') ? [schema, [...reviewed.tables]] : [schema];
    const { rows } = await catalogue.query(check.text, values);
    const known = check.reviewed === undefined ? [] : reviewed[check.reviewed];
    for (const row of rows as unknown as { fault: string; what: string; known?: string }[]) {
      if (!known.includes(row.known ?? row.fault)) faults.push(row.fault + row.what);
    }
  }
  return faults;
}

/** Lines of the program's own code that would set who asks for longer than a transaction. */
export function findLastingSettings(
  files: readonly { readonly path: string; readonly text: string }[],
): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const calls = [...text.matchAll(/set_config\(\s*'samsyn\.[^)]*\)/g)].map(([call]) => call);
    const lasting = calls.filter((call) => !/,\s*true\s*\)$/.test(call));
    const settings = [...text.matchAll(/['"`]\s*set (?:session )?"?samsyn\.[^'"`]*/gi)];
    return [...lasting, ...settings.map(([found]) => found)].map((found) => `${path}: ${found}`);
  });
}
