import type { AskedServices } from '@iltizam/domain/system-health';
import { sql } from 'kysely';
import { readerOf } from '../database/database.js';
import type { Job } from '../jobs/job.js';
import { stateOf, type Service } from './service-state.js';

/** Each minute the services beside are asked whether they are there, so that the health page knows before people complain. */
export const askServices = (services: Readonly<Record<keyof AskedServices, Service>>): Job => ({
  name: 'ask-services',
  everyMinutes: 1,
  run: async ({ em }) => {
    // Nothing is asked of the database for as long as they take.
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(readerOf(em));
    const states = await Promise.all(
      Object.entries(services).map(async ([name, service]) => [name, await stateOf(service)] as const),
    );
    return Object.fromEntries(states);
  },
});
