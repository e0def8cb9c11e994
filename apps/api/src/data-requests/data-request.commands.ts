import { createHash } from 'node:crypto';
import type { Citizen } from '@iltizam/domain/citizen-links';
import { decideDataRequest, requestTerm, type DataRequestKind } from '@iltizam/domain/data-requests';
import { addWorkingDays } from '@iltizam/domain/days';
import { checkText } from '@iltizam/domain/text-limits';
import { sql } from 'kysely';
import { eraseFromAudit, eventsAbout, namedErased } from '../audit/erase-from-audit.js';
import { citizenOf } from '../citizens/citizen-of.js';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import { readHolidays } from '../deadlines/holidays.queries.js';
import type { Context } from '../graphql/context.js';
import { accepted, notFound } from '../graphql/refused.js';
import { isId } from '../graphql/ids.js';
import { writeMail } from '../mail/write-mail.js';
import { eraseCitizen } from '../personal-data/erase-citizen.js';
import { everythingHeld, heldAsCsv } from '../personal-data/everything-held.js';
import { DataRequestEntity } from './data-request.entity.js';
import type { DataFormat, HandleDataRequestInput, MyDataPayload } from './data-request.type.js';

/** The same for the same address, and nothing else of it. */
export const emailHash = (email: string): string => createHash('sha256').update(email).digest('base64url');

const countRows = (held: Readonly<Record<string, readonly unknown[]>>): Record<string, number> =>
  Object.fromEntries(Object.entries(held).map(([table, rows]) => [table, rows.length]));

async function noteRequest(
  change: Change,
  citizen: Citizen,
  kind: DataRequestKind,
): Promise<DataRequestEntity> {
  const dueOn = addWorkingDays(change.today, requestTerm, await readHolidays(readerOf(change.em)));
  const request = change.em.create(DataRequestEntity, {
    kind,
    state: 'OPEN',
    citizenId: citizen.id,
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

/** Everything that is held of whoever opened a link: proof by mail was given, so it is handed out at once, and noted. */
export async function exportMyData(context: Context, format: DataFormat): Promise<MyDataPayload> {
  const citizen = citizenOf(context);
  let content = '';
  await runCommand(context, {
    operation: 'Mutation.exportMyData',
    input: { format, idempotencyKey: null },
    change: async (change) => {
      const held = await everythingHeld(readerOf(change.em), citizen.id);
      const request = await noteRequest(change, citizen, 'ACCESS');
      change.em.assign(request, { state: 'DONE', handledAt: change.now, rows: countRows(held) });
      content = format === 'CSV' ? heldAsCsv(held) : JSON.stringify(held, null, 2);
      return {};
    },
  });
  return { fileName: `my-data-${context.today}.${format.toLowerCase()}`, content };
}

/** Asks the secretariat to be erased. Who asked already has one request, not two. */
export async function askErasure(context: Context, input: { idempotencyKey: string }): Promise<void> {
  const citizen = citizenOf(context);
  await runCommand(context, {
    operation: 'Mutation.askErasure',
    input,
    change: async (change) => {
      const { rows } = await sql`select 1 from data_request
        where citizen_id = ${citizen.id} and kind = 'ERASURE' and state = 'OPEN'`.execute(
        readerOf(change.em),
      );
      if (rows.length === 0) await noteRequest(change, citizen, 'ERASURE');
      return {};
    },
  });
}

/**
 * Erases the person at once, or tells them why not. The audit knows that it was done, and to nobody by name; of what they
 * did it keeps hashes.
 */
export const handleDataRequest = (context: Context, input: HandleDataRequestInput): Promise<{ id: string }> =>
  runCommand(context, {
    operation: 'Mutation.handleDataRequest',
    input,
    change: async (change) => {
      const { id, version, action } = input;
      const held = isId(id) ? await change.em.findOne(DataRequestEntity, { id }) : null;
      if (!held) throw notFound();
      const reason = input.reason == null ? null : accepted(checkText(input.reason, 'reason'));
      const decided = decideDataRequest(change.actor, held, action, reason);
      const request = await take(change, DataRequestEntity, { id, version }, decided);
      const citizen =
        request.citizenId && (await change.em.findOne(CitizenEntity, { id: request.citizenId }));
      if (!citizen) throw notFound();
      const { id: citizenId, email, language } = citizen;
      change.em.assign(request, {
        state: accepted(decided),
        handledAt: change.now,
        handledById: change.userId,
        reason: action === 'REFUSE' ? reason : null,
      });
      if (action === 'REFUSE') {
        const link = `/${language}/personal-data`;
        writeMail(change.em, change.now, {
          to: { citizenId },
          language,
          kind: 'DATA_REQUEST_REFUSED',
          facts: { reason },
          link,
        });
      }
      const read = readerOf(change.em);
      const erased = action === 'ERASE' ? await eventsAbout(read, citizenId) : [];
      const order = change.touch(
        { recordType: 'DATA_REQUEST', recordId: id, reference: action, changes: namedErased(erased) },
        change.role,
      );
      await change.em.flush();
      if (action === 'ERASE') {
        await eraseFromAudit(read, erased, order.id);
        const rows = await eraseCitizen(read, { id: citizenId, email });
        await change.em.nativeUpdate(DataRequestEntity, { id }, { rows });
      }
      return { id };
    },
  });
