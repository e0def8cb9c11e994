import type { SeatNow } from './attendance.js';
import { neededOf, type CommitteeRules, type QuorumKind } from './committee-rules.js';
import { accept, refuse, type RefusalGround, type Result } from './refusals.js';
import { colleges, type College } from './roles.js';

/**
 * A college in numbers. A seat whose person stands aside is neither among those there nor among those the fraction is
 * taken of; an empty seat stays among the latter, so that nobody makes a quorum easier by not coming.
 */
export type Voices = { seats: number; aside: number; counted: number; present: number };
export type VoicesByCollege = Readonly<Record<College, Voices>>;

/** Who sits decides whether a seat stands aside; where nobody sits, its member. */
const standsAside = ({ sitting, holder }: SeatNow, aside: ReadonlySet<string>): boolean =>
  aside.has(sitting ?? holder ?? '');

function voicesOfCollege(seats: readonly SeatNow[], aside: ReadonlySet<string>): Voices {
  const counted = seats.filter((seat) => !standsAside(seat, aside));
  return {
    seats: seats.length,
    aside: seats.length - counted.length,
    counted: counted.length,
    present: counted.filter(({ sitting }) => sitting !== null).length,
  };
}

export function voicesOf(seats: readonly SeatNow[], aside: ReadonlySet<string>): VoicesByCollege {
  const of = (college: College) =>
    voicesOfCollege(
      seats.filter((seat) => seat.college === college),
      aside,
    );
  return { CIVIL_SOCIETY: of('CIVIL_SOCIETY'), ADMINISTRATION: of('ADMINISTRATION') };
}

/** One line of the meter: what a rule asks for and what is there. `college` is null for both together. */
export type QuorumLine = {
  kind: QuorumKind | 'BOTH_COLLEGES';
  college: College | null;
  present: number;
  needed: number;
  counted: number;
  met: boolean;
};

const line = (
  kind: QuorumLine['kind'],
  college: College | null,
  { present, counted }: Pick<Voices, 'present' | 'counted'>,
  needed: number,
): QuorumLine => ({ kind, college, present, needed, counted, met: present >= needed });

/** The rules one by one. That each college is heard is no rule to be agreed: it is what makes it this committee. */
export function quorumOf({ quorum }: Pick<CommitteeRules, 'quorum'>, voices: VoicesByCollege): QuorumLine[] {
  const both = colleges.map((college) => voices[college]);
  const all = {
    present: both.reduce((sum, { present }) => sum + present, 0),
    counted: both.reduce((sum, { counted }) => sum + counted, 0),
  };
  const most = Math.max(...both.map(({ present }) => present));
  const agreed = quorum.flatMap(({ kind, fraction }) => {
    if (kind === 'EQUAL_VOICES') return colleges.map((college) => line(kind, college, voices[college], most));
    if (kind === 'ALL_SEATS_AT_LEAST') return [line(kind, null, all, neededOf(fraction!, all.counted))];
    return colleges.map((college) =>
      line(kind, college, voices[college], neededOf(fraction!, voices[college].counted)),
    );
  });
  return [...agreed, ...colleges.map((college) => line('BOTH_COLLEGES', college, voices[college], 1))];
}

const grounds = {
  EACH_COLLEGE_AT_LEAST: 'quorumOfCollege',
  ALL_SEATS_AT_LEAST: 'quorumOfAll',
  EQUAL_VOICES: 'voicesUnequal',
  BOTH_COLLEGES: 'collegeMissing',
} as const satisfies Record<QuorumLine['kind'], RefusalGround>;

/** The first rule that is not kept, named. */
export function checkLines(lines: readonly QuorumLine[]): Result<null> {
  const broken = lines.find(({ met }) => !met);
  if (!broken) return accept(null);
  const { kind, college, present, needed, counted } = broken;
  return refuse('WRONG_STATE', grounds[kind], { facts: { rule: kind, college, present, needed, counted } });
}

export const checkQuorum = (rules: Pick<CommitteeRules, 'quorum'>, voices: VoicesByCollege): Result<null> =>
  checkLines(quorumOf(rules, voices));
