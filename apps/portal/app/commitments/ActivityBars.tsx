import { barOf, drawnFrom, placeOf, yearsOf, type Span } from '@iltizam/domain/timeline-span';
import type { ActivityLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

interface ActivityBarsProps {
  activity: ActivityLineFragment;
  span: Span;
}

/**
 * An activity on the plan's years, drawn by the server and running as the text does: what was planned in outline, how
 * much of it is done inside, what really happened under it. The cells beside it say the same in words.
 */
export function ActivityBars({ activity, span }: ActivityBarsProps) {
  const rtl = useLanguage().dir === 'rtl';
  const { startsOn, endsOn, percent, actualStartsOn, actualEndsOn, schedule } = activity;
  const planned = barOf(startsOn, endsOn, span);
  const actual = barOf(actualStartsOn, actualEndsOn, span);
  const placed = (bar: { start: number; length: number }) => ({
    x: `${drawnFrom(bar, rtl)}%`,
    width: `${bar.length}%`,
  });
  return (
    <svg className={schedule.late ? 'schedule schedule-late' : 'schedule'} aria-hidden>
      {yearsOf(span).map((year) => {
        const x = `${drawnFrom({ start: placeOf(`${year}-01-01`, span), length: 0 }, rtl)}%`;
        return <line key={year} x1={x} x2={x} y1="0" y2="100%" className="schedule-tick" />;
      })}
      {planned && percent !== null && (
        <rect
          {...placed({ start: planned.start, length: (planned.length * percent) / 100 })}
          y="4"
          height="12"
          className="schedule-done"
        />
      )}
      {planned && <rect {...placed(planned)} y="4" height="12" rx="2" className="schedule-planned" />}
      {actual && <rect {...placed(actual)} y="20" height="4" className="schedule-actual" />}
    </svg>
  );
}
