import { openForCommand } from '../../apps/api/dist/cli/open-for-command.js';

/** What a night does to public consultations: run on a data folder that no server uses, it puts their days a day back. */
const { orm, close } = await openForCommand();
await orm.em
  .fork()
  .execute('update public_consultation set starts_on = starts_on - 1, ends_on = ends_on - 1');
await close();
