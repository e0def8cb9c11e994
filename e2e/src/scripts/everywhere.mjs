import { openForCommand } from '../../../apps/api/dist/cli/open-for-command.js';
import { strings } from './strings.ts';

/** What is a text in no language, or in one alone: names, and what people write of themselves. */
const plain = {
  account: ['name'],
  institution: ['acronym'],
  candidacy: ['organisation', 'representative', 'motivation', 'experience'],
};
const SHORT = 255;
const short = ['organisation', 'representative'];

/** Only added to, whatever program writes: a door is used for it. */
const kept = ['justification_template', 'audit_event'];

const { orm, close } = await openForCommand();
const em = orm.em.fork();
const found = await em.execute(
  `select table_name as "table", array_agg(column_name::text) as "columns" from information_schema.columns
   where table_schema = 'public' and data_type = 'jsonb' and is_generated = 'NEVER' group by 1`,
);
const localized = new Map(found.map(({ table, columns }) => [table, columns]));

/** As many at a time as it takes for the rows to hold all of them, or as go into the column. */
function inTurn(rows, most = Infinity) {
  const atOnce = Math.ceil(strings.length / rows);
  let next = 0;
  return () => {
    let text = '';
    for (let n = 0; n < atOnce; n++) {
      const longer = `${text} ${strings[next % strings.length]}`;
      if (text !== '' && longer.length > most) break;
      text = longer.slice(0, most);
      next++;
    }
    return text;
  };
}

/** The same value with each of its texts written over, however deep it stands. */
function written(value, next) {
  if (Array.isArray(value)) return value.map((one) => written(one, next));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'string' && Object.hasOwn(next, key) ? next[key]() : written(one, next),
    ]),
  );
}

for (const table of new Set([...localized.keys(), ...Object.keys(plain)])) {
  if (kept.includes(table)) continue;
  const values = new Map();
  for (const column of [...(localized.get(table) ?? []), ...(plain[table] ?? [])]) {
    const rows = await em.execute(
      `select ctid::text as "row", "${column}" as "value" from "${table}" where "${column}" is not null order by ctid`,
    );
    if (rows.length === 0) continue;
    const turns = { ar: inTurn(rows.length), fr: inTurn(rows.length), en: inTurn(rows.length) };
    const plainly = inTurn(rows.length, short.includes(column) ? SHORT : undefined);
    const isPlain = plain[table]?.includes(column);
    for (const { row, value } of rows) {
      const after = isPlain ? plainly() : written(value, turns);
      values.set(row, { ...values.get(row), row, [column]: after });
    }
  }
  if (values.size === 0) continue;
  const changed = [...new Set([...values.values()].flatMap(Object.keys))].filter(
    (column) => column !== 'row',
  );
  const type = (column) => (plain[table]?.includes(column) ? 'text' : 'jsonb');
  await em.execute(
    `update "${table}" t set ${changed.map((column) => `"${column}" = coalesce(n."${column}", t."${column}")`).join(', ')}
     from jsonb_to_recordset(?::jsonb) as n("row" text, ${changed.map((column) => `"${column}" ${type(column)}`).join(', ')})
     where t.ctid = n."row"::tid`,
    [JSON.stringify([...values.values()])],
  );
}
await close();
