import type { World } from '../testing/world.js';

/** The tables of the database that hold a text, whatever column it stands in. */
export async function tablesWith({ orm }: World, text: string): Promise<string[]> {
  const em = orm.em.fork();
  const tables: { name: string }[] = await em.execute(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  if (tables.length < 60) throw new Error('this is not the whole database');
  const found: string[] = [];
  for (const { name } of tables) {
    const [row]: { there: boolean }[] = await em.execute(
      `select exists (select from "${name}" t where t::text like ?) as there`,
      [`%${text}%`],
    );
    if (row!.there) found.push(name);
  }
  return found;
}
