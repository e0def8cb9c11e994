import { openForCommand } from '../../apps/api/dist/cli/open-for-command.js';

/** What a night does to windows of days: run on a data folder that no server uses, it puts theirs a day back. */
const { orm, close } = await openForCommand();
const em = orm.em.fork();
await em.execute('update public_consultation set starts_on = starts_on - 1, ends_on = ends_on - 1');
await em.execute('update candidate_call set opens_on = opens_on - 1, closes_on = closes_on - 1');
await close();
