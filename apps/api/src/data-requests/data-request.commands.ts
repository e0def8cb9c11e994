import { createHash } from 'node:crypto';
import type { Citizen } from '@iltizam/domain/citizen-links';
import { requestTerm, type DataRequestKind, type ObjectionPurpose } from '@iltizam/domain/data-requests';
import { addWorkingDays } from '@iltizam/domain/days';
import { checkTypedReason } from '@iltizam/domain/justifications';
import { sql } from 'kysely';
import { citizenOf } from '../citizens/citizen-of.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import { readHolidays } from '../deadlines/holidays.queries.js';
import type { Context } from '../graphql/context.js';
import { accepted } from '../graphql/refused.js';
import { everythingHeld, heldAsCsv } from '../personal-data/everything-held.js';
import { DataRequestEntity } from './data-request.entity.js';
import type { AskObjectionInput, DataFormat, MyDataPayload } from './data-request.type.js';

/** The same for the same address, and nothing else of it. */
export const emailHash = (email: string): string => createHash('sha256').update(email).digest('base64url');

const countRows = (held: Readonly<Record<string, readonly unknown[]>>): Record<string, number> =>
  Object.fromEntries(Object.entries(held).map(([table, rows]) => [table, rows.length]));

interface Asked {
  kind: DataRequestKind;
  purpose?: ObjectionPurpose;
  words?: string;
}

async function noteRequest(
  change: Change,
  citizen: Citizen,
  { kind, purpose, words }: Asked,
): Promise<DataRequestEntity> {
  const dueOn = addWorkingDays(change.today, requestTerm, await readHolidays(readerOf(change.em)));
  const request = change.em.create(DataRequestEntity, {
    kind,
    state: 'OPEN',
    citizenId: citizen.id,
    purpose: purpose ?? null,
    words: words ?? null,
    emailHash: emailHash(citizen.email),
    askedAt: change.now,
    dueOn,
    handledAt: null,
    handledById: null,
    reason: null,
    rows: null,
  });
  change.touch({ recordType: 'DATA_REQUEST', recordId: request.id, reference: kind, changes: [] }, 'CITIZEN');
  return request;
}

/** Whoever asked already has one request, not two. */
async function noteOnce(change: Change, citizen: Citizen, asked: Asked): Promise<void> {
  const { rows } = await sql`select 1 from data_request
    where citizen_id = ${citizen.id} and kind = ${asked.kind} and state = 'OPEN'
      and purpose is not distinct from ${asked.purpose ?? null}`.execute(readerOf(change.em));
  if (rows.length === 0) await noteRequest(change, citizen, asked);
}

/** Everything that is held of whoever opened a link: proof by mail was given, so it is handed out at once, and noted. */
export async function exportMyData(context: Context, format: DataFormat): Promise<MyDataPayload> {
  const citizen = citizenOf(context);
  let content = '';
  await runCommand(context, {
    operation: 'Mutation.exportMyData',
    input: { format, idempotencyKey: null },
    change: async (change) => {
      const held = await everythingHeld(readerOf(change.em), citizen.id);
      const request = await noteRequest(change, citizen, { kind: 'ACCESS' });
      change.em.assign(request, { state: 'DONE', handledAt: change.now, rows: countRows(held) });
      content = format === 'CSV' ? heldAsCsv(held) : JSON.stringify(held, null, 2);
      return {};
    },
  });
  return { fileName: `my-data-${context.today}.${format.toLowerCase()}`, content };
}

/** Asks the secretariat to be erased. */
export async function askErasure(context: Context, input: { idempotencyKey: string }): Promise<void> {
  const citizen = citizenOf(context);
  await runCommand(context, {
    operation: 'Mutation.askErasure',
    input,
    change: async (change) => {
      await noteOnce(change, citizen, { kind: 'ERASURE' });
      return {};
    },
  });
}

/** Objects to one use of what is held, for grounds of one's own; the secretariat ends it, or says why not. */
export async function askObjection(context: Context, input: AskObjectionInput): Promise<void> {
  const citizen = citizenOf(context);
  const words = accepted(checkTypedReason(input.words, 'objection', 'words'));
  await runCommand(context, {
    operation: 'Mutation.askObjection',
    input,
    change: async (change) => {
      await noteOnce(change, citizen, { kind: 'OBJECTION', purpose: input.purpose, words });
      return {};
    },
  });
}
