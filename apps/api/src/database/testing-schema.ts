import type { Database } from './database.js';

/** Everything a database is made of but its rows, as text that two databases share where they are the same. */
export async function schemaOf(orm: Database): Promise<string[]> {
  const rows: { line: string }[] = await orm.em.fork().execute(`
    select format('column %s.%s %s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then 'not null' end, a.attgenerated, pg_get_expr(d.adbin, d.adrelid)) as line
      from pg_class c join pg_attribute a on a.attrelid = c.oid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    union all select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select format('function %s %s', p.oid::regprocedure, md5(p.prosrc)) from pg_proc p
      where pronamespace = 'public'::regnamespace and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
    union all select format('sequence %s %s', sequencename, data_type) from pg_sequences where schemaname = 'public'
    order by 1`);
  return rows.map(({ line }) => line);
}
