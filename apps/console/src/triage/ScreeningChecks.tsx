import { checkAnswers, screeningCriteria } from '@iltizam/domain/screening-checks';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { CheckAnswer } from '../generated/graphql';
import { useTriageContext } from './TriageContext';
import { isScreened } from './useChecks';
import type { Item } from './useItem';

/** The three criteria, each with its test in words; the answers are kept with the decision. */
export function ScreeningChecks({ item }: { item: Item }) {
  const translate = useTranslate();
  const { checks } = useTriageContext();
  const id = useId();
  if (!isScreened(item.workflowState)) return null;
  const answers = checks.of(item);
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="h3" component="h2" sx={{ marginBlockEnd: 1 }}>
        {translate('triage.checks.title')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {screeningCriteria.map((criterion) => (
          <Box key={criterion}>
            <Box
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                justifyContent: 'space-between',
                columnGap: 1,
              }}
            >
              <Typography id={`${id}-${criterion}`} sx={{ fontWeight: 600 }}>
                {translate(`triage.checks.${criterion}.name`)}
              </Typography>
              <ToggleButtonGroup
                exclusive
                size="small"
                value={answers[criterion] ?? null}
                aria-labelledby={`${id}-${criterion}`}
                aria-describedby={`${id}-${criterion}-test`}
                onChange={(_event, answer: CheckAnswer | null) => checks.answer(item, criterion, answer)}
              >
                {checkAnswers.map((answer) => (
                  <ToggleButton key={answer} value={answer} sx={{ paddingInline: 1.25, paddingBlock: 0.25 }}>
                    {translate(`triage.checks.${answer}`)}
                  </ToggleButton>
                ))}
              </ToggleButtonGroup>
            </Box>
            <Typography id={`${id}-${criterion}-test`} variant="caption" color="textSecondary" component="p">
              {translate(`triage.checks.${criterion}.test`)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
