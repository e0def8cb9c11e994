import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'kysely';
import { waitingTime } from '../database/abandoned.js';
import type { Reader } from '../database/database.js';

/** So long a request waits for its part; then it reads without, as where the database cannot be asked. */
const PATIENCE_MS = 2_000;

/** As many as one statement asks for. */
const MOST_AT_ONCE = 500;

/** A part of somebody's budget that an instance asks for, and what it says with it of what was used. */
export interface Part {
  subject: string;
  /** ISO 8601. */
  hour: string;
  budget: number;
  part: number;
  cost: number;
  requests: number;
  refused: number;
}

/** What was given, and how much of the hour's budget all instances have taken with it. */
export interface Given {
  granted: number;
  taken: number;
}

interface Asked {
  part: Part;
  answer: PromiseWithResolvers<Given>;
}

/**
 * Takes parts of budgets. Those asked for while the database answers go together into the next statement: a crowd in
 * which each comes for the first time costs a few statements, not one each. No subject is twice in the line for one hour.
 */
export class Parts {
  private readonly line: Asked[] = [];
  private asking = false;
  /** What all wait for is nobody's own request, to be given up when they leave. */
  private readonly apart = AsyncLocalStorage.snapshot();

  constructor(private readonly read: () => Reader) {}

  take(part: Part): Promise<Given> {
    const answer = Promise.withResolvers<Given>();
    this.line.push({ part, answer });
    if (!this.asking) void this.apart(() => this.askAll());
    const tooLate = () => answer.reject(new Error('the database does not answer'));
    const over = waitingTime()?.begin(tooLate, PATIENCE_MS);
    return answer.promise.finally(over);
  }

  private async askAll(): Promise<void> {
    this.asking = true;
    while (this.line.length > 0) {
      const asked = this.line.splice(0, MOST_AT_ONCE);
      try {
        const given = await this.ask(asked.map(({ part }) => part));
        for (const { part, answer } of asked) answer.resolve(given.get(keyOf(part.subject, part.hour))!);
      } catch (error) {
        for (const { answer } of asked) answer.reject(error);
      }
    }
    this.asking = false;
  }

  private async ask(parts: readonly Part[]): Promise<Map<string, Given>> {
    // In one order everywhere: two instances that take the same rows wait for one another, and not in a circle.
    const { rows } = await sql<Row>`
      with asked as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as t(
          subject text, hour timestamptz, budget bigint, part bigint, cost bigint, requests int, refused int))
      insert into api_usage as u (subject, hour, taken, granted, cost, requests, refused)
      select subject, hour, least(part, budget), least(part, budget), cost, requests, refused
      from asked order by subject, hour
      on conflict (subject, hour) do update set (granted, taken) = (
          select given, u.taken + given from asked a,
            lateral (select greatest(0, least(a.part, a.budget - u.taken)) as given) g
          where a.subject = u.subject and a.hour = u.hour),
        cost = u.cost + excluded.cost, requests = u.requests + excluded.requests,
        refused = u.refused + excluded.refused
      returning subject, hour, granted, taken`.execute(this.read());
    return new Map(
      rows.map(({ subject, hour, granted, taken }) => [
        keyOf(subject, hour),
        { granted: Number(granted), taken: Number(taken) },
      ]),
    );
  }
}

interface Row {
  subject: string;
  hour: Date;
  granted: string;
  taken: string;
}

const keyOf = (subject: string, hour: Date | string): string => `${new Date(hour).getTime()} ${subject}`;
