import { countOfStanding } from '@iltizam/domain/plan-health';
import { useTranslate } from 'react-admin';
import type { StandingFiguresFragment } from '../generated/graphql';

/** "7 on track, 3 to watch, 2 late": what there is, nothing of what there is not. */
export function StandingSentence({ standings }: { standings: StandingFiguresFragment }) {
  const translate = useTranslate();
  const separator = translate('dashboard.separator');
  return (
    <span>
      {Object.values(countOfStanding)
        .filter((name) => standings[name] > 0)
        .map((name) => translate(`dashboard.counts.${name}`, { smart_count: standings[name] }))
        .join(separator)}
    </span>
  );
}
