import { readerOf, type Database } from '../database/database.js';
import type { Job } from '../jobs/job.js';
import { noteNews } from './note-news.js';
import { tellAtOnce, tellTogether } from './tell-news.js';
import { clock } from '../database/clock.js';

/** Looks for news and writes what has to be told at once, in one transaction: nothing is told twice or lost. */
export async function spreadNews(orm: Database): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const now = clock.now();
    await noteNews(readerOf(em), now);
    await tellAtOnce(em, now);
  });
}

/** The mails of the day and the week, at their hour. */
export const digests: Job = {
  name: 'digests',
  everyMinutes: 10,
  run: async ({ em, now }) => ({ written: await tellTogether(em, now) }),
};
