import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { eligibleStates } from '@iltizam/domain/candidacies';
import { isScored } from '@iltizam/domain/ranking';
import { useTranslate } from 'react-admin';
import type { CallRecord, CandidacyRecord } from './call.record';

/** How many of each college have scored and how many stood aside, never who gave what; whether that is enough. */
export function ScorersCell({ call, candidacy }: { call: CallRecord; candidacy: CandidacyRecord }) {
  const translate = useTranslate();
  const { state, scorers } = candidacy;
  if (!eligibleStates.includes(state)) return null;
  const sheets = scorers.flatMap(({ college, scored }) =>
    Array.from({ length: scored }, () => ({ college })),
  );
  const enough = isScored({ ...call.rules, applicants: [] }, sheets);
  const Icon = enough ? CheckCircleIcon : HourglassEmptyIcon;
  const aside = scorers.reduce((sum, one) => sum + one.aside, 0);
  return (
    <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'start' }}>
      <Icon
        fontSize="small"
        color={enough ? 'success' : 'disabled'}
        aria-hidden
        sx={{ marginBlockStart: 0.25 }}
      />
      <Box>
        <Typography variant="body2">
          {translate('calls.scoredBy', { scored: sheets.length, needed: call.rules.leastScorers })}
        </Typography>
        {scorers
          .filter(({ scored }) => scored > 0)
          .map(({ college, scored }) => (
            <Typography key={college} variant="caption" color="textSecondary" component="div">
              {translate(college === null ? 'calls.secretariat' : `colleges.${college}`)}: <bdi>{scored}</bdi>
            </Typography>
          ))}
        {aside > 0 && (
          <Typography variant="caption" color="textSecondary" component="div">
            {translate('calls.aside', { smart_count: aside })}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
