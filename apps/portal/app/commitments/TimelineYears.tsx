import { drawnFrom, placeOf, yearsOf, type Span } from '@iltizam/domain/timeline-span';
import { useLanguage } from '../i18n/language.js';

/** The years of a timeline, at the head of its column; the dates beside it say them to who does not see it. */
export function TimelineYears({ span }: { span: Span }) {
  const rtl = useLanguage().dir === 'rtl';
  return (
    <svg className="schedule schedule-years" aria-hidden>
      {yearsOf(span).map((year) => (
        <text
          key={year}
          x={`${drawnFrom({ start: placeOf(`${year}-01-01`, span), length: 0 }, rtl)}%`}
          y="1em"
          // An SVG of a page that runs from the right begins its text there.
          direction="ltr"
          textAnchor={rtl ? 'end' : 'start'}
        >
          {year}
        </text>
      ))}
    </svg>
  );
}
