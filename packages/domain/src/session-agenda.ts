import type { Day } from './days.js';
import { accept, refuse, type Result } from './refusals.js';
import type { SessionItemState, SessionState } from './session-table.js';

/** Items of an agenda, and proposals of a lot: more than that nobody gets through in one session. */
export const agendaLimits = { items: 50, proposals: 100 } as const;

type Called = { state: SessionState; startsOn: Day | null };

/**
 * The session on whose agenda comes what waits: of those that are called and not opened, the first to be held. One that is
 * under way takes nothing more: its members came for the agenda they were sent.
 */
export const nextToTake = <Session extends Called>(sessions: readonly Session[]): Session | null =>
  sessions
    .filter(({ state, startsOn }) => state === 'CONVENED' && startsOn !== null)
    .toSorted((one, other) => (one.startsOn! < other.startsOn! ? -1 : 1))[0] ?? null;

const undecided: readonly (SessionItemState | null)[] = ['WAITING', 'VOTING', 'REJECTED'];

/** May somebody still stand aside from an item: until it is decided or settled otherwise. */
export const recusable = (session: SessionState, item: SessionItemState | null): boolean =>
  (session === 'CONVENED' || session === 'OPEN') && undecided.includes(item);

/** Whoever stood aside does not come back into a vote that is open: a declaration is taken back before it or after. */
export const checkTakesBackRecusal = (item: SessionItemState | null): Result<null> =>
  item === 'VOTING' ? refuse('WRONG_STATE', 'voteOpen') : accept(null);
