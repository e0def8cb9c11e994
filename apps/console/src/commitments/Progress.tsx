import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ProgressFactsFragment } from '../generated/graphql';
import { Day } from '../text/Day';
import { Figure } from '../text/Figure';

/** What is done and how much time is gone, one bar above the other; a bar only where the number is known. */
export function Progress({ progress }: { progress: ProgressFactsFragment }) {
  const translate = useTranslate();
  const { percent, elapsedPercent, asOf, reportedShare } = progress;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {percent == null && <Typography>{translate('progress.none')}</Typography>}
      {percent != null && <Bar label={translate('progress.done')} value={percent} />}
      {elapsedPercent != null && <Bar label={translate('progress.elapsed')} value={elapsedPercent} quiet />}
      {percent != null && asOf && (
        <Typography variant="body2" color="textSecondary">
          {translate('progress.asOf')} <Day value={asOf} />
        </Typography>
      )}
      {reportedShare != null && reportedShare < 1 && (
        <Typography variant="body2" color="textSecondary">
          {translate('progress.reportedShare')} <Figure value={reportedShare * 100} percent />
        </Typography>
      )}
    </Box>
  );
}

function Bar({ label, value, quiet = false }: { label: string; value: number; quiet?: boolean }) {
  const id = useId();
  return (
    <Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <span id={id}>{label}</span>
        <Figure value={value} percent />
      </Box>
      <LinearProgress
        variant="determinate"
        value={Math.min(100, Math.max(0, value))}
        color={quiet ? 'secondary' : 'primary'}
        aria-labelledby={id}
      />
    </Box>
  );
}
