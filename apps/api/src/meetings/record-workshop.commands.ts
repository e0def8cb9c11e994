import { checkPollEdit } from '@iltizam/domain/meeting-polls';
import { programmeLimits } from '@iltizam/domain/meeting-programme';
import type { Change } from '../commands/change.js';
import { lockVersion } from '../commands/lock.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { ThemeEntity } from '../plans/theme.entity.js';
import { holdMeeting, touchMeeting, type HeldMeeting } from './hold-meeting.js';
import { MeetingPollEntity } from './meeting-poll.entity.js';
import { WorkshopEntryEntity } from './workshop-entry.entity.js';
import { WorkshopEntity } from './workshop.entity.js';
import type { RecordEntryInput, SavePollInput, SaveWorkshopInput } from './workshop.inputs.js';
import { speakers } from './written-speakers.js';

type Answer = Promise<{ reference: string }>;

const inRange = (field: string, given: number, minimum: number, maximum: number): void => {
  if (given < minimum || given > maximum)
    deny('INVALID_INPUT', 'outOfRange', { field, facts: { minimum, maximum, given } });
};

export const saveWorkshop = (context: Context, input: SaveWorkshopInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.saveWorkshop',
    input,
    change: async (change) => {
      const meeting = await holdMeeting(change, input.meeting, 'RECORD');
      const { ordinal } = input;
      inRange('ordinal', ordinal, 1, programmeLimits.workshops);
      const theme = input.theme
        ? ((await change.em.findOne(ThemeEntity, { planId: meeting.planId, reference: input.theme })) ??
          deny('NOT_FOUND', undefined, { field: 'theme' }))
        : null;
      const [facilitator = null] =
        (input.facilitator && (await speakers(change, [input.facilitator], 'facilitator'))) || [];
      const after = {
        themeId: theme?.id ?? null,
        facilitator,
        scope: writtenText(input.scope, 'reason', 'scope'),
      };
      const held = await change.em.findOne(WorkshopEntity, { meetingId: meeting.id, ordinal });
      if (held) change.em.assign(held, after);
      else change.em.create(WorkshopEntity, { meetingId: meeting.id, ordinal, ...after });
      const told = { theme: input.theme ?? null, facilitator, scope: after.scope };
      touchMeeting(change, meeting, meeting.decision, {}, { [`workshops.${ordinal}`]: told });
      return { reference: meeting.reference };
    },
  });

export const recordEntry = (context: Context, input: RecordEntryInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.recordEntry',
    input,
    change: async (change) => {
      const meeting = await holdMeeting(change, input.meeting, 'RECORD');
      const workshop = await change.em.findOne(WorkshopEntity, {
        id: knownId(input.workshop),
        meetingId: meeting.id,
      });
      if (!workshop) throw notFound();
      if (input.priority != null) inRange('priority', input.priority, 1, programmeLimits.entries);
      const written = {
        kind: input.kind,
        text: neededText(input.text, 'workshopEntry', 'text'),
        priority: input.priority ?? null,
      };
      const before = input.entry ? await changeEntry(change, workshop, input, written) : {};
      if (!input.entry) await addEntry(change, workshop, written);
      touchMeeting(change, meeting, meeting.decision, { entry: before }, { entry: written });
      return { reference: meeting.reference };
    },
  });

type Written = Pick<WorkshopEntryEntity, 'kind' | 'text' | 'priority'>;

async function addEntry({ em, userId }: Change, workshop: WorkshopEntity, written: Written): Promise<void> {
  // The meeting is held: no other entry comes in between.
  const held = await em.count(WorkshopEntryEntity, { workshopId: workshop.id });
  if (held >= programmeLimits.entries)
    deny('LIMIT_EXCEEDED', 'tooMany', {
      field: 'entries',
      facts: { length: held + 1, maximum: programmeLimits.entries },
    });
  em.create(WorkshopEntryEntity, {
    workshopId: workshop.id,
    ordinal: held + 1,
    recordedById: userId,
    ...written,
  });
}

/** What is changed waits for release again. What became a proposal stays as the proposal took it. */
async function changeEntry(
  { em, userId }: Change,
  workshop: WorkshopEntity,
  { entry, version }: RecordEntryInput,
  written: Written,
): Promise<Written> {
  const where = { id: knownId(entry!), workshopId: workshop.id };
  const held = await lockVersion(em, WorkshopEntryEntity, where, version ?? 0);
  if (held.proposalId !== null && held.proposalId !== undefined) deny('WRONG_STATE', 'alreadyProposed');
  const { kind, text, priority } = held;
  em.assign(held, { ...written, recordedById: userId, releasedAt: null });
  return { kind, text, priority: priority ?? null };
}

export const savePoll = (context: Context, input: SavePollInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.savePoll',
    input,
    change: async (change) => {
      const meeting = await holdMeeting(change, input.meeting, 'RECORD');
      inRange('options', input.options.length, 2, 20);
      const written = {
        question: neededText(input.question, 'title', 'question'),
        options: input.options.map(({ text, votes }, index) => {
          if (votes != null) inRange(`options.${index}.votes`, votes, 0, 1_000_000);
          return { text: neededText(text, 'title', `options.${index}.text`), votes: votes ?? null };
        }),
      };
      await keepPoll(change, meeting, input, written);
      touchMeeting(change, meeting, meeting.decision, {}, { poll: written });
      return { reference: meeting.reference };
    },
  });

async function keepPoll(
  { em }: Change,
  meeting: HeldMeeting,
  { poll, version }: SavePollInput,
  written: Pick<MeetingPollEntity, 'question' | 'options'>,
): Promise<void> {
  if (poll) {
    const where = { id: knownId(poll), meetingId: meeting.id };
    const held = await lockVersion(em, MeetingPollEntity, where, version ?? 0);
    accepted(checkPollEdit(held.state));
    em.assign(held, written);
    return;
  }
  const held = await em.count(MeetingPollEntity, { meetingId: meeting.id });
  inRange('polls', held + 1, 1, programmeLimits.polls);
  em.create(MeetingPollEntity, { meetingId: meeting.id, ordinal: held + 1, ...written });
}
