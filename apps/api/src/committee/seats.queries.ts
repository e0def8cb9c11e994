import { holdsOn } from '@iltizam/domain/mandates';
import { readsCommittee } from '@iltizam/domain/session-readers';
import type { Context } from '../graphql/context.js';
import { mandateById } from './committee.queries.js';
import { sittingOfSession } from './session.queries.js';
import type { SeatInSession } from './session.type.js';

/** Every seat of a session with its member and its substitute of today: what attendance is recorded on. */
export async function mandatesInSession(context: Context, sessionId: string): Promise<SeatInSession[]> {
  const sitting = await context.load(sittingOfSession).load(sessionId);
  if (!sitting || !readsCommittee(context.actor)) return [];
  const today = sitting.mandates.filter((mandate) => holdsOn(mandate, context.today));
  const load = (id: string | undefined) => (id === undefined ? null : context.load(mandateById).load(id));
  return Promise.all(
    sitting.seats.map(async ({ college, seat }) => {
      const own = today.filter((mandate) => mandate.college === college && mandate.seat === seat);
      const as = (capacity: string) => own.find((mandate) => mandate.capacity === capacity)?.id;
      const [member, substitute] = await Promise.all([load(as('MEMBER')), load(as('SUBSTITUTE'))]);
      return {
        college,
        seat,
        member,
        substitute,
        sitting: own.find(({ id }) => sitting.room.has(id))?.id ?? null,
      };
    }),
  );
}
