import type { ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Reader } from '../database/database.js';
import { Tally } from '../metering/tally.js';
import { clock } from '../database/clock.js';

/** Milliseconds an answer is counted under: the first it kept within; what took longer is counted under the last. */
export const bounds = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 15_000] as const;

const HOUR_MS = 3_600_000;

type Key = { hour: string; upperMs: number; failed: boolean };

export type AnswerTimes = Tally<Key>;

export const answerTimes = (read: () => Reader, log: Logger): AnswerTimes =>
  new Tally(
    (rows) =>
      sql`insert into answer_time as a (hour, upper_ms, failed, requests)
        select t.hour, t."upperMs", t.failed, t.count from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as t(hour timestamptz, "upperMs" int, failed boolean, count int)
        on conflict (hour, upper_ms, failed) do update set requests = a.requests + excluded.requests`.execute(
        read(),
      ),
    log,
  );

/** Counts how long the answer took, from the request's head to its last byte. */
export function timeAnswer(times: AnswerTimes, begun: number, response: ServerResponse): void {
  response.once('finish', () => {
    const took = performance.now() - begun;
    times.note({
      hour: new Date(Math.floor(clock.now().getTime() / HOUR_MS) * HOUR_MS).toISOString(),
      upperMs: bounds.find((bound) => took <= bound) ?? bounds.at(-1)!,
      failed: response.statusCode >= 500,
    });
  });
}

export const timeAnswers =
  (times: AnswerTimes): RequestHandler =>
  (_request, response, next) => {
    timeAnswer(times, performance.now(), response);
    next();
  };
