import { checkArrival, checkLeaving, type InTheRoom } from '@iltizam/domain/attendance';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { AttendanceEntity } from './attendance.entity.js';
import { CommitteeCycleEntity } from './committee-cycle.entity.js';
import { keepPreliminaryLists } from './preliminary-list.js';
import { takeSession, touchSession } from './hold-session.js';
import type { DecideSessionInput, RecordAttendanceInput } from './session.inputs.js';
import { readSitting } from './sitting.js';

type Answer = Promise<{ reference: string }>;

/** The steps a session goes as a whole. */
const steps = ['OPEN', 'CLOSE', 'PUBLISH', 'CANCEL'] as const;
const isStep = (action: string): action is (typeof steps)[number] => steps.some((step) => step === action);

export const decideSession = (context: Context, input: DecideSessionInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.decideSession',
    input,
    change: async (change) => {
      const { action } = input;
      if (!isStep(action)) return deny('INVALID_INPUT', 'notInList', { field: 'action' });
      const reason = writtenText(input.reason, 'reason');
      const { session, decision } = await takeSession(change, input, action, reason);
      const { em, now } = change;
      session.state = decision.to;
      if (action === 'OPEN') {
        // What is changed of the cycle from now on does not change what this session may decide.
        const cycle = await em.findOneOrFail(CommitteeCycleEntity, { id: session.cycleId! });
        em.assign(session, { openedAt: now, seats: cycle.seats, rules: cycle.rules });
        await keepPreliminaryLists(readerOf(em), session.id, change.today);
      }
      if (action === 'CLOSE') session.closedAt = now;
      if (action === 'PUBLISH') session.publishedAt = now;
      if (action === 'CANCEL') session.cancelReason = reason;
      touchSession(change, session, decision, { state: decision.from }, { state: decision.to, reason });
      return { reference: session.reference };
    },
  });

/** Who left is recorded before who came: a substitute makes room for the member in one act. */
export const recordAttendance = (context: Context, input: RecordAttendanceInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.recordAttendance',
    input,
    change: async (change) => {
      const { session, decision } = await takeSession(change, input, 'ATTEND');
      const { em, now, today } = change;
      const { mandates, room } = await readSitting(readerOf(em), session.id, today);
      const known = (id: string) => {
        const mandate = mandates.find((one) => one.id === id);
        if (!mandate) throw notFound();
        return mandate;
      };
      const here = new Set(room);
      for (const id of input.left ?? []) {
        accepted(checkLeaving(known(id), here));
        here.delete(id);
        const where = { sessionId: session.id, mandateId: id, leftAt: null };
        await em.nativeUpdate(AttendanceEntity, where, { leftAt: now });
      }
      for (const id of input.arrived ?? []) {
        accepted(checkArrival(known(id), mandates, here, today));
        here.add(id);
        em.create(AttendanceEntity, { sessionId: session.id, mandateId: id, arrivedAt: now });
      }
      touchSession(change, session, decision, told(room), told(here));
      return { reference: session.reference };
    },
  });

const told = (room: InTheRoom) => ({ room: [...room].toSorted() });
