import { addDays } from '@iltizam/domain/days';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { SnoozeInput } from '../../generated/graphql';
import { formatDay, today } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import { KeyCap } from '../../keyboard/KeyCap';
import { useTriageContext } from '../TriageContext';
import type { Item } from '../useItem';
import { NumberedList } from './NumberedList';

type When = 'tomorrow' | 'week' | 'meeting';

/** Out of this person's own queue until then; nobody else's. */
export function LaterPanel({ item }: { item: Item }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { decide, close } = useTriageContext();
  const until: Record<When, Pick<SnoozeInput, 'until' | 'event'>> = {
    tomorrow: { until: addDays(today(), 1) },
    week: { until: addDays(today(), 7) },
    meeting: { event: 'AFTER_NEXT_MEETING' },
  };
  const dayOf = (when: When) => until[when].until;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }} key={item.reference}>
      <Typography variant="h2">{translate('triage.later.title')}</Typography>
      <Typography variant="body2">{translate('triage.later.explain')}</Typography>
      <NumberedList
        label={translate('triage.later.title')}
        items={(['tomorrow', 'week', 'meeting'] as const).map((when) => {
          const day = dayOf(when);
          return {
            id: when,
            label: translate(`triage.later.${when}`),
            hint: day && formatDay(day, language),
          };
        })}
        chosen={null}
        onChoose={(when) => decide({ done: 'LATER', steps: [{ kind: 'later', input: until[when as When] }] })}
      />
      <Button color="inherit" onClick={close} startIcon={<KeyCap>Esc</KeyCap>}>
        {translate('triage.close')}
      </Button>
    </Box>
  );
}
