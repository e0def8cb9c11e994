import { checkLines } from '@iltizam/domain/quorum';
import { colleges } from '@iltizam/domain/roles';
import type { ActionFragment } from '../generated/graphql';
import { actOf, type QuorumLineRecord, type SessionItemRecord, type SessionRecord } from './session.record';

/** Putting this item to the vote: what the session offers, and where the item has no quorum of its own, which rule is missing. */
export function puttingOf(session: SessionRecord, item: SessionItemRecord): ActionFragment | undefined {
  const offered = actOf(session, 'PUT_TO_VOTE');
  if (!offered?.allowed) return offered;
  const quorum = checkLines(item.quorum);
  if (quorum.ok) return offered;
  const { code, facts = {} } = quorum.refusal;
  return {
    ...offered,
    allowed: false,
    refusal: { code, facts: Object.entries(facts).map(([name, value]) => ({ name, value: shown(value) })) },
  };
}

const shown = (value: string | number | null): string => String(value ?? '');

/** Each college's line that is always there, whatever was agreed. */
const lineOf = (lines: readonly QuorumLineRecord[], college: string) =>
  lines.find((line) => line.kind === 'BOTH_COLLEGES' && line.college === college);

/** How many seats of each college stand aside from the item: they are in neither number of its meter. */
export const asideOf = (session: SessionRecord, item: SessionItemRecord) =>
  colleges
    .map((college) => ({
      college,
      aside: (lineOf(session.quorum, college)?.counted ?? 0) - (lineOf(item.quorum, college)?.counted ?? 0),
    }))
    .filter(({ aside }) => aside > 0);

/** How many may vote on the item now. */
export const voicesOn = (item: SessionItemRecord): number =>
  colleges.reduce((sum, college) => sum + (lineOf(item.quorum, college)?.present ?? 0), 0);
