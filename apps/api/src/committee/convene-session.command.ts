import { agendaLimits } from '@iltizam/domain/session-agenda';
import { isTime } from '@iltizam/domain/meeting-programme';
import { holdsOn } from '@iltizam/domain/mandates';
import type { Change } from '../commands/change.js';
import { nextReference } from '../commands/next-reference.js';
import { runCommand } from '../commands/run-command.js';
import { writtenLink } from '../evidence/written-evidence.js';
import type { Context } from '../graphql/context.js';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { deny } from '../graphql/refused.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { SessionItemEntity } from './session-item.entity.js';
import { SessionProposalEntity } from './session-proposal.entity.js';
import { CommitteeCycleEntity } from './committee-cycle.entity.js';
import { CommitteeSessionEntity } from './committee-session.entity.js';
import { checkRoom, referredIds } from './referred.js';
import { takeSession, touchSession } from './hold-session.js';
import type { ConveneSessionInput, SessionDetailsInput, UpdateSessionInput } from './session.inputs.js';

type Answer = Promise<{ reference: string }>;

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
  checkRoom('agenda', agenda.length, agendaLimits.items);
  const former = await em.find(SessionItemEntity, { sessionId: session.id });
  const items = former.map(({ id }) => id);
  await em.nativeDelete(SessionProposalEntity, { itemId: { $in: items } });
  await em.nativeDelete(SessionItemEntity, { id: { $in: items } });
  const named = agenda.flatMap(({ proposals }) => proposals ?? []);
  const ids = await referredIds(change, named, 'agenda');
  const plans = await presentedPlans(change, agenda);
  const written = agenda.map((item, index) => {
    const proposals = item.proposals ?? [];
    checkRoom(`agenda.${index}.proposals`, proposals.length, agendaLimits.proposals);
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
