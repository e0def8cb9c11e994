import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { TimelineStepFragment } from '../generated/graphql';
import type { TimelineKind } from './timelineKind';
import { Section } from '../record/Section';
import { palette } from '../theme/palette';
import { TimelineStep } from './TimelineStep';

type TimelineProps = { kind: TimelineKind; steps: TimelineStepFragment[] };

/** Who did what, when and why: every step of the record, the latest first. */
export function Timeline({ kind, steps }: TimelineProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('timeline.title')}>
      {steps.length === 0 ? (
        translate('timeline.empty')
      ) : (
        <Box
          component="ol"
          reversed
          sx={{ listStyle: 'none', m: 0, p: 0, borderInlineStart: `2px solid ${palette.line}` }}
        >
          {steps.toReversed().map((step) => (
            <TimelineStep key={`${step.at} ${step.transition.action}`} kind={kind} step={step} />
          ))}
        </Box>
      )}
    </Section>
  );
}
