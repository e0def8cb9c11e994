import { isTime } from '@iltizam/domain/meeting-programme';
import { holdsOn } from '@iltizam/domain/mandates';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { nextReference } from '../commands/next-reference.js';
import { runCommand } from '../commands/run-command.js';
import { neededText } from '../commitments/written-card.js';
import { writtenLink } from '../evidence/written-evidence.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { deny } from '../graphql/refused.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { holdProposals } from '../proposals/hold-proposal.js';
import { SessionItemEntity } from './session-item.entity.js';
import { SessionProposalEntity } from './session-proposal.entity.js';
import { CommitteeCycleEntity } from './committee-cycle.entity.js';
import { CommitteeSessionEntity } from './committee-session.entity.js';
import { takeSession, touchSession } from './hold-session.js';
import { onAgendasSql } from './session-queue.queries.js';
import type { ConveneSessionInput, SessionDetailsInput, UpdateSessionInput } from './session.inputs.js';

type Answer = Promise<{ reference: string }>;
const limits = { items: 50, proposals: 100 } as const;

export const conveneSession = (context: Context, input: ConveneSessionInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.conveneSession',
    input,
    change: async (change) => {
      const reference = await nextReference(change, 'committee_session', 'session');
      const written = await writtenSession(change, input.details);
      const session = change.em.create(CommitteeSessionEntity, {
        reference,
        state: 'CONVENED',
        startPrecision: 'DAY',
        endPrecision: 'DAY',
        provenance: 'ENTERED',
        record: {},
        updatedAt: change.now,
        ...written,
      });
      await change.em.flush();
      const agenda = await setAgenda(change, session, input.details);
      touchSession(change, session, { actorRole: 'SECRETARIAT' }, {}, { ...written, agenda });
      return { reference };
    },
  });

export const updateSession = (context: Context, input: UpdateSessionInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.updateSession',
    input,
    change: async (change) => {
      const { session, decision } = await takeSession(change, input, 'EDIT');
      const written = await writtenSession(change, input.details);
      const before = Object.fromEntries(
        Object.keys(written).map((field) => [field, session[field as keyof typeof written]]),
      );
      change.em.assign(session, written);
      await change.em.flush();
      const agenda = await setAgenda(change, session, input.details);
      touchSession(change, session, decision, before, { ...written, agenda });
      return { reference: session.reference };
    },
  });

/** A session is called for a day on which there are seats. */
async function writtenSession(change: Change, details: SessionDetailsInput) {
  const { heldOn } = details;
  const startTime = details.startTime?.trim() || null;
  if (heldOn < change.today) deny('INVALID_INPUT', 'dayPassed', { field: 'heldOn' });
  if (startTime !== null && !isTime(startTime)) deny('INVALID_INPUT', 'notATime', { field: 'startTime' });
  const cycles = await change.em.find(CommitteeCycleEntity, {});
  const cycle = cycles.find(({ startsOn, endsOn }) =>
    holdsOn({ from: startsOn, to: endsOn ?? null }, heldOn),
  );
  return {
    cycleId: cycle?.id ?? deny('WRONG_STATE', 'noCycle', { field: 'heldOn' }),
    startsOn: heldOn,
    endsOn: heldOn,
    startTime,
    subject: neededText(details.subject, 'title', 'subject'),
    place: writtenText(details.place, 'place'),
    link: details.link?.trim() ? writtenLink(details.link) : null,
  };
}

/** The whole agenda, written anew: nothing of it was voted on yet. */
async function setAgenda(
  change: Change,
  session: CommitteeSessionEntity,
  { agenda }: SessionDetailsInput,
): Promise<{ title: unknown; proposals: string[] }[]> {
  const { em } = change;
  tooMany('agenda', agenda.length, limits.items);
  const former = await em.find(SessionItemEntity, { sessionId: session.id });
  const items = former.map(({ id }) => id);
  await em.nativeDelete(SessionProposalEntity, { itemId: { $in: items } });
  await em.nativeDelete(SessionItemEntity, { id: { $in: items } });
  const named = agenda.flatMap(({ proposals }) => proposals ?? []);
  const ids = await referredIds(change, named);
  const plans = await presentedPlans(change, agenda);
  const written = agenda.map((item, index) => {
    const proposals = item.proposals ?? [];
    tooMany(`agenda.${index}.proposals`, proposals.length, limits.proposals);
    const title = neededText(item.title, 'title', `agenda.${index}.title`);
    const kind = proposals.length > 0 ? ('PROPOSALS' as const) : ('PLENARY' as const);
    const presentsId = item.presents == null ? null : plans.get(item.presents)!;
    const created = em.create(SessionItemEntity, {
      sessionId: session.id,
      ordinal: index + 1,
      kind,
      title,
      presentsId,
    });
    return { created, title, proposals };
  });
  await em.flush();
  for (const { created, proposals } of written)
    for (const reference of proposals)
      em.create(SessionProposalEntity, { itemId: created.id, proposalId: ids.get(reference)! });
  await em.flush();
  return written.map(({ title, proposals }) => ({ title, proposals }));
}

/** The plans whose lists are presented, by reference. */
async function presentedPlans(
  { em }: Change,
  agenda: SessionDetailsInput['agenda'],
): Promise<Map<string, string>> {
  const named = agenda.flatMap(({ presents }) => presents ?? []);
  const found = await em.find(PlanEntity, { reference: { $in: named } });
  const plans = new Map(found.map(({ reference, id }) => [reference, id]));
  if (named.some((reference) => !plans.has(reference))) deny('NOT_FOUND', undefined, { field: 'agenda' });
  return plans;
}

function tooMany(field: string, length: number, maximum: number): void {
  if (length > maximum) deny('LIMIT_EXCEEDED', 'tooLong', { field, facts: { length, maximum } });
}

/** Only what was sent to the session comes on an agenda, and on one at a time. */
async function referredIds(change: Change, named: string[]): Promise<Map<string, string>> {
  if (new Set(named).size < named.length) deny('INVALID_INPUT', 'duplicate', { field: 'agenda' });
  const held = await holdProposals(change, named);
  for (const reference of named) {
    const proposal = held.get(reference);
    if (!proposal) deny('NOT_FOUND', undefined, { field: 'agenda' });
    if (proposal?.state !== 'REFERRED')
      deny('WRONG_STATE', 'notReferred', { field: 'agenda', facts: { reference } });
  }
  const ids = [...held.values()].map(({ id }) => id);
  const { rows } = await sql<{ reference: string }>`
    select p.reference from proposal p
    where p.id = any(${ids}::uuid[]) and exists (select 1 ${onAgendasSql(sql`p.id`)}) limit 1`.execute(
    readerOf(change.em),
  );
  if (rows[0]) deny('WRONG_STATE', 'onAgenda', { field: 'agenda', facts: rows[0] });
  return new Map([...held].map(([reference, { id }]) => [reference, id]));
}
