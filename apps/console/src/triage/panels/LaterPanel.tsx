import { addDays } from '@iltizam/domain/days';
import { longestSnooze } from '@iltizam/domain/snooze';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Suspense, useState } from 'react';
import { later } from '../../layout/later';
import { useTranslate } from 'react-admin';
import type { SnoozeInput } from '../../generated/graphql';
import { formatDay, today } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import { KeyCap } from '../../keyboard/KeyCap';
import { useTriageContext } from '../TriageContext';
import type { Item } from '../useItem';
import { focusSubmit, SUBMIT_ID } from './PanelForm';
import { NumberedList } from './NumberedList';

// The calendar is large and seldom opened.
const DayInput = later(() => import('../../forms/DayInput').then((module) => ({ default: module.DayInput })));

type Until = Pick<SnoozeInput, 'until' | 'event'>;
const choices = ['tomorrow', 'week', 'meeting', 'day'] as const;
type When = (typeof choices)[number];

/** Out of this person's own queue until then; nobody else's. */
export function LaterPanel({ item }: { item: Item }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { decide, close } = useTriageContext();
  const [day, setDay] = useState<string | null>(null);
  const until: Record<When, Until> = {
    tomorrow: { until: addDays(today(), 1) },
    week: { until: addDays(today(), 7) },
    meeting: { event: 'AFTER_NEXT_MEETING' },
    day: { until: day },
  };
  const dayOf = (when: When) => until[when].until;
  const putOff = (input: Until) => decide({ done: 'LATER', steps: [{ kind: 'later', input }] });
  const choose = (when: When) => {
    if (when !== 'day') return putOff(until[when]);
    setDay(until.week.until ?? null);
    focusSubmit();
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }} key={item.reference}>
      <Typography variant="h2">{translate('triage.later.title')}</Typography>
      <Typography variant="body2">{translate('triage.later.explain')}</Typography>
      <NumberedList
        label={translate('triage.later.title')}
        items={choices.map((when) => {
          const shown = dayOf(when);
          return {
            id: when,
            label: translate(`triage.later.${when}`),
            hint: shown && formatDay(shown, language),
          };
        })}
        chosen={day === null ? null : 'day'}
        onChoose={(when) => choose(when as When)}
      />
      {day !== null && (
        <>
          <Suspense fallback={null}>
            <DayInput
              name="triage-later"
              label={translate('triage.later.day')}
              value={day}
              minimum={addDays(today(), 1)}
              maximum={addDays(today(), longestSnooze)}
              onChange={(chosen) => chosen !== null && setDay(chosen)}
            />
          </Suspense>
          <Button id={SUBMIT_ID} variant="contained" onClick={() => putOff({ until: day })}>
            {translate('triage.later.until', { day: formatDay(day, language) })}
          </Button>
        </>
      )}
      <Button color="inherit" onClick={close} startIcon={<KeyCap>Esc</KeyCap>}>
        {translate('triage.close')}
      </Button>
    </Box>
  );
}
