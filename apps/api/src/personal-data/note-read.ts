import { alertingReads, personalReads, type PersonalRead } from '@iltizam/domain/personal-reads';
import { actingRole } from '@iltizam/domain/permissions';
import type { Locale } from '@iltizam/domain/languages';
import { sql } from 'kysely';
import { AuditEventEntity, type Change as Noted } from '../audit/audit-event.entity.js';
import { readerOf, type EntityManager } from '../database/database.js';
import { todaySql } from '../database/today-sql.js';
import type { Context } from '../graphql/context.js';
import { writeMail } from '../mail/write-mail.js';

interface Reading {
  operation: PersonalRead;
  recordType: 'PROPOSAL' | 'MEETING' | 'CANDIDATE_CALL';
  recordId: string;
  reference: string;
  /** How many people were shown. */
  people: number;
  /** As the reader gave it; of a list, the purpose it is made for. */
  reason: string;
}

/** Who looked at data of people, of how many and why; whoever looks at very many is told of to the administrators. */
export async function noteRead(em: EntityManager, context: Context, reading: Reading): Promise<void> {
  const { operation, recordType, recordId, reference, people, reason } = reading;
  const { userId } = context.actor;
  const name = context.signedIn?.name ?? null;
  const told = (field: string, after: string): Noted => ({ field, before: null, after });
  em.create(AuditEventEntity, {
    at: context.now,
    actorId: userId,
    actorName: name,
    actorRole: actingRole(context.actor, operation),
    operation,
    recordType,
    recordId,
    reference,
    outcome: 'DONE',
    changes: [told('people', String(people)), told('reason', reason)],
    requestId: context.requestId,
  });
  await em.flush();
  const { rows } = await sql<{ people: number }>`
    select sum(people)::int as people from (
      select max((c ->> 'after')::int) as people
      from audit_event a, jsonb_array_elements(a.changes) c
      where a.actor_id = ${userId} and a.operation = any(${personalReads}::text[]) and c ->> 'field' = 'people'
        and a.at > ${context.now}::timestamptz - interval '1 hour'
      group by a.operation, a.record_id) of_each`.execute(readerOf(em));
  const inAll = rows[0]?.people ?? 0;
  if (inAll >= alertingReads) await tellAdministrators(em, context.now, { name, people: inAll });
}

/** Once an hour of each reader. */
async function tellAdministrators(
  em: EntityManager,
  now: Date,
  facts: { name: string | null; people: number },
): Promise<void> {
  const { rows } = await sql<{ id: string; locale: Locale }>`
    select a.id, a.locale from account a
    where a.disabled_at is null
      and exists (select from membership m where m.account_id = a.id and m.role = 'ADMINISTRATOR'
        and m.valid_from <= ${todaySql} and coalesce(m.valid_to, 'infinity') >= ${todaySql})
      and not exists (select from mail where kind = 'PERSONAL_READS' and facts ->> 'name' = ${facts.name}
        and created_at > ${now}::timestamptz - interval '1 hour')`.execute(readerOf(em));
  for (const { id, locale } of rows)
    writeMail(em, now, {
      to: { userId: id },
      language: locale,
      kind: 'PERSONAL_READS',
      facts,
      link: '/console/auditEvents',
    });
  await em.flush();
}
