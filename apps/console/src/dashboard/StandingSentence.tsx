import { useTranslate } from 'react-admin';
import type { StandingFiguresFragment } from '../generated/graphql';

const order = ['onTrack', 'watch', 'late', 'unknown'] as const;

/** "7 on track, 3 to watch, 2 late": what there is, nothing of what there is not. */
export function StandingSentence({ standings }: { standings: StandingFiguresFragment }) {
  const translate = useTranslate();
  const separator = translate('dashboard.separator');
  return (
    <span>
      {order
        .filter((name) => standings[name] > 0)
        .map((name) => translate(`dashboard.counts.${name}`, { smart_count: standings[name] }))
        .join(separator)}
    </span>
  );
}
