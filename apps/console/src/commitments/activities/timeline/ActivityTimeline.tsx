import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ActivityFactsFragment } from '../../../generated/graphql';
import { today } from '../../../i18n/format';
import { LocalText } from '../../../text/LocalText';
import { barOf, placeOf, spanOf, yearsOf, type Span } from '@iltizam/domain/timeline-span';
import { timelineStyle } from './timelineStyle';

/**
 * The activities on the plan's years, running as the text does: what was planned in outline, how much of it is done
 * inside, what really happened under it. The table beside it says the same, and is what a screen reader is given.
 */
export function ActivityTimeline({ activities }: { activities: readonly ActivityFactsFragment[] }) {
  const translate = useTranslate();
  const span = spanOf(activities);
  if (span === null) return null;
  const now = today();
  const isShown = now >= span.from && now <= span.to;
  return (
    <Box component="figure" sx={timelineStyle}>
      <Typography component="figcaption" variant="h3">
        {translate('activities.timeline.title')}
      </Typography>
      <div aria-hidden className="timeline" data-testid="activity-timeline">
        <div className="years">
          <span />
          <div className="track">
            {yearsOf(span).map((year) => (
              // The year is isolated inside: its place runs with the text around it.
              <span
                key={year}
                className="year"
                data-year={year}
                style={{ insetInlineStart: `${placeOf(`${year}-01-01`, span)}%` }}
              >
                <bdi>{year}</bdi>
              </span>
            ))}
          </div>
        </div>
        {activities.map((activity) => (
          <div key={activity.id} className="line">
            <span className="name">
              <LocalText value={activity.title} />
            </span>
            <div className="track">
              {yearsOf(span).map((year) => (
                <i
                  key={year}
                  className="tick"
                  style={{ insetInlineStart: `${placeOf(`${year}-01-01`, span)}%` }}
                />
              ))}
              <Bars activity={activity} span={span} now={now} />
              {isShown && <i className="today" style={{ insetInlineStart: `${placeOf(now, span)}%` }} />}
            </div>
          </div>
        ))}
      </div>
      <Typography variant="body2" component="p" className="legend" aria-hidden>
        <i className="key planned" /> {translate('activities.timeline.planned')} <i className="key done" />{' '}
        {translate('activities.timeline.done')} <i className="key actual" />{' '}
        {translate('activities.timeline.actual')}
        {isShown && (
          <>
            {' '}
            <i className="key now" /> {translate('activities.timeline.today')}
          </>
        )}
      </Typography>
    </Box>
  );
}

type BarsProps = { activity: ActivityFactsFragment; span: Span; now: string };

function Bars({ activity, span, now }: BarsProps) {
  const { status, percent, startsOn, endsOn, actualStartsOn, actualEndsOn, schedule } = activity;
  const planned = barOf(startsOn, endsOn, span);
  const isOpen = status === 'IN_PROGRESS' || status === 'DELAYED';
  const actual = barOf(actualStartsOn, actualEndsOn ?? (isOpen ? now : null), span);
  const box = ({ start, length }: { start: number; length: number }) => ({
    insetInlineStart: `${start}%`,
    inlineSize: `${length}%`,
  });
  return (
    <>
      {planned && (
        <span className={schedule.late ? 'planned late' : 'planned'} style={box(planned)}>
          {percent != null && <span className="done" style={{ inlineSize: `${percent}%` }} />}
        </span>
      )}
      {actual && <span className="actual" style={box(actual)} />}
    </>
  );
}
