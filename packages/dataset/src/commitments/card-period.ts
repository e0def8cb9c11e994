import { datesDisagree } from '@iltizam/domain/activity-rules';
import type { DatePrecision, Day } from '@iltizam/domain/days';
import { period, type Period } from '../values/dates.js';
import type { CommitmentFile } from './commitment.file.js';

type Edge = { day: Day; precision: DatePrecision };

const coarseness: Record<DatePrecision, number> = { DAY: 0, MONTH: 1, YEAR: 2 };

/** The outermost day; of two equal ones the less exact, so that no exactness is claimed that one of them lacks. */
function outermost(edges: readonly Edge[], further: (a: Day, b: Day) => boolean): Edge | null {
  return edges.reduce<Edge | null>((best, edge) => {
    if (best === null || further(edge.day, best.day)) return edge;
    const same = edge.day === best.day;
    return same && coarseness[edge.precision] > coarseness[best.precision] ? edge : best;
  }, null);
}

const edge = (day: Day | null, precision: DatePrecision | null): Edge[] =>
  day === null || precision === null ? [] : [{ day, precision }];

/** A card's period: the one it prints, else from its first activity to its last, dates that disagree left aside. */
export function cardPeriod(
  card: CommitmentFile,
  activities: readonly Period[],
): Period & { datesFrom: 'CARD' | 'ACTIVITIES' | null } {
  if (card.start !== undefined || card.end !== undefined) {
    return { ...period(card.start, card.end), datesFrom: 'CARD' };
  }
  const sound = activities.filter(({ startsOn, endsOn }) => !datesDisagree(startsOn, endsOn));
  const start = outermost(
    sound.flatMap((a) => edge(a.startsOn, a.startPrecision)),
    (a, b) => a < b,
  );
  const end = outermost(
    sound.flatMap((a) => edge(a.endsOn, a.endPrecision)),
    (a, b) => a > b,
  );
  return {
    startsOn: start?.day ?? null,
    endsOn: end?.day ?? null,
    startPrecision: start?.precision ?? null,
    endPrecision: end?.precision ?? null,
    datesFrom: start === null && end === null ? null : 'ACTIVITIES',
  };
}
