import type { EntityManager } from '../database/database.js';

/** What a run works in: a transaction that is kept together with the note that it ran, or not at all. */
export interface JobRun {
  em: EntityManager;
  /** By the database's clock, the same for every instance. */
  now: Date;
  /** The country's day. */
  today: string;
  /** Is the process asked to end? What takes long looks now and then, and throws: nothing is kept, and it is due again. */
  stopped: () => boolean;
}

/** A task the product does by itself. */
export interface Job {
  name: string;
  everyMinutes: number;
  /** Says what it did, for the table of jobs. */
  run: (run: JobRun) => Promise<Record<string, unknown>>;
}
