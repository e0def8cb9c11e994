import { mkdir, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DiskFiles } from '../files/disk-files.js';
import { newFileKey } from '../files/file-store.js';
import type { World } from '../testing/world.js';

/** What the jobs that remove what is over have to do; each is given so many of each. */
const MANY = 8;

/** Rows and files that are over, in a folder of files, and folders in another. */
export class Leftovers {
  readonly #files: DiskFiles;

  constructor(
    private readonly world: World,
    private readonly folder: string,
    private readonly temporary: string,
  ) {
    this.#files = new DiskFiles(folder);
  }

  private execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    this.world.orm.em.fork().execute(text, values);

  /** A file that was written three hours ago. */
  async file(): Promise<string> {
    const key = newFileKey();
    await this.#files.put(key, Readable.from(['left over']));
    const old = new Date(Date.now() - 3 * 3_600_000);
    await utimes(join(this.folder, key.slice(0, 2), key.slice(2)), old, old);
    return key;
  }

  async add(): Promise<void> {
    await this.execute(`insert into session (id, token_hash, account_id, created_at, seen_at, expires_at, network, user_agent)
      select gen_random_uuid(), gen_random_uuid()::text, (select id from account limit 1), now(), now(), now() - interval '1 day', '203.0.113.9', 'browser'
      from generate_series(1, ${MANY})`);
    await this.execute(`insert into rate_limit (key, points, expire)
      select gen_random_uuid()::text, 1, (extract(epoch from now() - interval '9 days') * 1000)::bigint from generate_series(1, ${MANY})`);
    await this.execute(`insert into mail (id, kind, language, account_id, facts, created_at, attempts)
      select gen_random_uuid(), 'MENTION', 'fr', (select id from account limit 1), '{}', now() - interval '400 days', 1
      from generate_series(1, ${MANY})`);
    for (let each = 0; each < MANY; each++) {
      await this.file();
      // A file that stopped half way, and one in which a virus was found.
      await this.evidence({ state: 'SENDING', refusal: null, parts: [{ key: await this.file(), bytes: 9 }], storage_key: null, days: 2 }); // prettier-ignore
      await this.evidence({ state: 'REFUSED', refusal: 'VIRUS', parts: [], storage_key: await this.file(), days: 40 }); // prettier-ignore
      const folder = join(this.temporary, `iltizam-check-${newFileKey().slice(0, 6)}`);
      await mkdir(folder);
      await utimes(folder, new Date(0), new Date(0));
    }
  }

  private async evidence({ days, ...row }: Record<string, unknown> & { days: number }): Promise<void> {
    await this.execute(
      `insert into evidence select (jsonb_populate_record(e, ?::jsonb || jsonb_build_object('id', gen_random_uuid(),
         'moved_at', now() - make_interval(days => ?::int)))).* from evidence e where kind = 'FILE' and state = ? limit 1`,
      [JSON.stringify({ file_name: 'left.pdf', ...row }), days, row['state']],
    );
  }

  /** What of it is still there. */
  async left(): Promise<Record<string, number>> {
    const [rows] = await this.execute<Record<string, number>>(`select
      (select count(*)::int from session where expires_at < now()) as sessions,
      (select count(*)::int from rate_limit where key like '%-%-%-%-%') as limits,
      (select count(*)::int from mail where created_at < now() - interval '100 days') as mails,
      (select count(*)::int from evidence where state = 'SENDING' and file_name = 'left.pdf') as sending,
      (select count(*)::int from evidence where storage_key is not null and file_name = 'left.pdf') as apart`);
    return { ...rows!, folders: (await readdir(this.temporary)).length };
  }

  async keys(): Promise<string[]> {
    const found: string[] = [];
    for await (const key of this.#files.olderThan(new Date(Date.now() + 60_000))) found.push(key);
    return found;
  }
}
