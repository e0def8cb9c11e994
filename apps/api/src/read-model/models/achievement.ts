import { achievementOf } from '@iltizam/domain/achievement';
import type { IndicatorDirection, IndicatorUnit } from '@iltizam/domain/indicators';
import { sql } from 'kysely';
import { hole, tuple, writerOf } from '../holes.js';
import { float, word, type Sql } from '../json-sql.js';
import type { At } from '../model.js';
import { newestOf } from '../rows/indicators.js';

type Facts = [
  unit: IndicatorUnit,
  direction: IndicatorDirection | null,
  baseline: number | null,
  target: number | null,
  value: number | null,
];

/** What the newest value of an indicator called `ind` says of its target: the domain's rule. */
export const indicatorAchievement = (at: At): Sql => {
  const write = writerOf(at.asked.of);
  const filler = at.fill((facts) => {
    const [unit, direction, baseline, target, value] = facts as Facts;
    return write(achievementOf({ unit, direction, baseline, target }, value));
  });
  const aims = [
    word(sql`ind.unit`),
    word(sql`ind.direction`),
    float(sql`ind.baseline`),
    float(sql`ind.target`),
  ];
  return hole(filler, tuple([...aims, float(sql`(select m.value ${newestOf(at, sql`ind.id`)})`)]));
};
