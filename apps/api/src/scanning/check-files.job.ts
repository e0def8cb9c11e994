import { sql } from 'kysely';
import { readerOf } from '../database/database.js';
import { checkFile } from '../evidence/check-file.js';
import type { FileDesk } from '../evidence/file-desk.js';
import { fileHolders } from '../files/file-holders.js';
import type { Job, JobRun } from '../jobs/job.js';
import { stateOf } from '../outside/service-state.js';

/** Files of one kind looked at in one run. */
const AT_ONCE = 20;
/** Nobody waits for this job: a large archive takes a scanner its time. */
const PATIENCE_MS = 120_000;

/**
 * Whoever received the last piece of a file looks at it at once; this is for files whose server was killed meanwhile, or
 * whose virus scanner did not answer. Where it does not answer now either they wait on, unpublished.
 */
export const checkFiles = (desk: FileDesk): Job => ({
  name: 'check-files',
  everyMinutes: 1,
  run: async (run) => {
    const scanner = await stateOf(desk.scanner);
    return { scanner, checked: scanner === 'SILENT' ? 0 : await checkWaiting(desk, run) };
  },
});

async function checkWaiting(desk: FileDesk, { em, stopped }: JobRun): Promise<number> {
  const read = readerOf(em);
  // Between two files nothing is asked of the database, for as long as the scanner takes.
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(read);
  let checked = 0;
  for (const holder of fileHolders) {
    // In no order: files the scanner never takes hold nobody up.
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(holder.table)}
      where state = 'CHECKING' and moved_at < now() - interval '2 minutes' order by random() limit ${AT_ONCE}`.execute(
      read,
    );
    for (const { id } of rows) {
      if (stopped()) return checked;
      await checkFile(desk, holder, id, PATIENCE_MS);
      checked++;
    }
  }
  return checked;
}
