import { checkAnswer, countedVotes, stepPoll } from '@iltizam/domain/meeting-polls';
import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { citizenOf } from '../citizens/citizen-of.js';
import type { Change } from '../commands/change.js';
import { lockVersion } from '../commands/lock.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf, type Reader } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { holdMeeting, touchMeeting } from './hold-meeting.js';
import { MeetingPollEntity } from './meeting-poll.entity.js';
import { PollUrnEntity } from './poll-urn.entity.js';
import { askedPolls, type AskedPoll } from './poll.queries.js';
import type { AnswerPollInput, DecidePollInput } from './poll.inputs.js';

/** Opens a poll to those who are there, or counts what they answered. */
export const decidePoll = (context: Context, input: DecidePollInput): Promise<{ reference: string }> =>
  runCommand(context, {
    operation: 'Mutation.decidePoll',
    input,
    change: async (change) => {
      const meeting = await holdMeeting(change, input.meeting, 'ASK');
      const where = { id: knownId(input.poll), meetingId: meeting.id };
      const poll = await lockVersion(change.em, MeetingPollEntity, where, input.version);
      const { state } = poll;
      const to = accepted(
        stepPoll({ state, options: poll.options.length, counted: isCounted(poll) }, input.action),
      );
      if (to === 'OPEN') openPoll(change, poll);
      else await closePoll(change, poll);
      touchMeeting(
        change,
        meeting,
        meeting.decision,
        { poll: state },
        { poll: { state: to, answered: poll.answered ?? null, options: poll.options } },
      );
      return { reference: meeting.reference };
    },
  });

const isCounted = ({ options }: MeetingPollEntity): boolean => options.some(({ votes }) => votes !== null);

function openPoll({ em }: Change, poll: MeetingPollEntity): void {
  em.assign(poll, { state: 'OPEN', options: poll.options.map(({ text }) => ({ text, votes: null })) });
  poll.options.forEach((_option, place) => em.create(PollUrnEntity, { pollId: poll.id, place, count: 0 }));
}

async function closePoll({ em }: Change, poll: MeetingPollEntity): Promise<void> {
  const read = readerOf(em);
  const urns = await sql<{ place: number; count: number }>`
    delete from poll_urn where poll_id = ${poll.id} returning place, count`.execute(read);
  const voters = await sql`delete from poll_voter where poll_id = ${poll.id} returning 1`.execute(read);
  const counts = urns.rows.toSorted((one, other) => one.place - other.place).map(({ count }) => count);
  const votes = countedVotes(counts);
  em.assign(poll, {
    state: 'CLOSED',
    answered: voters.rows.length,
    options: poll.options.map(({ text }, place) => ({ text, votes: votes[place] ?? null })),
  });
}

/** Whoever closes a meeting, or calls it off, closes what it was still being asked; held, so that whoever answers is through. */
export async function closePolls(change: Change, meetingId: string): Promise<void> {
  const open = await change.em.find(
    MeetingPollEntity,
    { meetingId, state: 'OPEN' },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  for (const poll of open) await closePoll(change, poll);
}

/**
 * An answer of somebody who is there. What is answered is no part of the command's input: neither the key of a repetition,
 * which is kept with a digest of the input, nor the log may tie it to a person.
 */
export const answerPoll = (
  context: Context,
  { option, ...input }: AnswerPollInput,
): Promise<{ reference: string }> => {
  const citizen = citizenOf(context);
  return runCommand(context, {
    operation: 'Mutation.answerPoll',
    input,
    change: async (change) => {
      const read = readerOf(change.em);
      const asked = await holdAsked(read, knownId(input.poll), citizen.id);
      const { state, options, format, seat } = asked;
      accepted(checkAnswer({ state }, format, seat, asked.answered));
      if (option < 1 || option > options)
        deny('INVALID_INPUT', 'outOfRange', {
          field: 'option',
          facts: { minimum: 1, maximum: options, given: option },
        });
      await sql`insert into poll_voter (poll_id, registration_id) values (${asked.id}, ${asked.registration})`.execute(
        read,
      );
      await sql`update poll_urn set count = count + 1 where poll_id = ${asked.id} and place = ${option - 1}`.execute(
        read,
      );
      change.touch(
        { recordType: 'MEETING', recordId: asked.meetingId, reference: asked.meeting, changes: [] },
        'CITIZEN',
      );
      return { reference: asked.meeting };
    },
  });
};

/** People answer beside each other; a poll that is being closed lets nobody in any more, and one person waits for oneself. */
async function holdAsked(read: Reader, poll: string, citizen: string): Promise<AskedPoll> {
  await sql`select 1 from meeting_poll where id = ${poll} for share`.execute(read);
  await sql`select 1 from meeting_registration r join meeting_poll p on p.meeting_id = r.meeting_id
    where p.id = ${poll} and r.citizen_id = ${citizen} for update of r`.execute(read);
  const [asked] = await askedPolls(read, [poll], citizen);
  if (!asked) throw notFound();
  return asked;
}
