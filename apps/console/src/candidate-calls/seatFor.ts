import { seatsOf } from '../committee/cycles';
import type { SeatAsked } from '../committee/GiveSeatDialog';
import type { CallRecord, CandidacyRecord } from './call.record';

/** The first empty seat of the call's college for whoever was retained, or was put in reserve; null where none waits. */
export function seatFor(
  { state, college, cycle }: CallRecord,
  candidacy: Pick<CandidacyRecord, 'state' | 'seated'>,
): SeatAsked | null {
  if (state !== 'DECIDED' || candidacy.seated) return null;
  const capacity =
    candidacy.state === 'RETAINED' ? 'MEMBER' : candidacy.state === 'RESERVE' ? 'SUBSTITUTE' : null;
  if (capacity === null) return null;
  const empty = seatsOf(cycle, college).find((seat) => seat[capacity] === null);
  return empty ? { college, seat: empty.seat, capacity } : null;
}
