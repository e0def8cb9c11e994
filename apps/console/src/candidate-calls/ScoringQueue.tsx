import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Section } from '../record/Section';
import type { CallRecord, CandidacyRecord } from './call.record';
import { toScore } from './toScore';

type ScoringQueueProps = { call: CallRecord; candidacies: readonly CandidacyRecord[] };

/** What waits for the reader's own scores, and how far they are. */
export function ScoringQueue({ call, candidacies }: ScoringQueueProps) {
  const translate = useTranslate();
  const { own, scored, aside, waiting } = toScore(candidacies);
  if (own === 0) return null;
  const title = translate('calls.ownQueue');
  const done = scored + aside;
  return (
    <Section title={title}>
      <Typography sx={{ marginBlockEnd: 1 }}>
        {translate('calls.ownScored', { done, all: own })}
        {aside > 0 && ` · ${translate('calls.ownAside', { smart_count: aside })}`}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={(100 * done) / own}
        aria-label={title}
        sx={{ blockSize: 8, borderRadius: 1, marginBlockEnd: 1.5 }}
      />
      <Typography variant="body2" color="textSecondary" sx={{ marginBlockEnd: 1.5 }}>
        {translate('calls.sealed')}
      </Typography>
      {waiting[0] && (
        <Button
          component={Link}
          to={`/committee/calls/${call.reference}/candidacies/${waiting[0].id}`}
          variant="contained"
        >
          {translate(done === 0 ? 'calls.beginOwn' : 'calls.goOnOwn')}
        </Button>
      )}
    </Section>
  );
}
