import Typography from '@mui/material/Typography';
import { gapOf, standingOf } from '@iltizam/domain/plan-health';
import { useTranslate } from 'react-admin';
import type { CommitmentRecord } from '../commitment.record';

/** Done and gone in one sentence; nothing is late before something was reported. */
export function PaceSentence({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const gap = gapOf(card.progress);
  if (gap === null) return null;
  const overdue = card.activities.filter(({ schedule }) => schedule.late).length;
  const parts = [
    translate(`card.pace.${standingOf(card.progress)}`, { smart_count: Math.round(gap) }),
    ...(overdue > 0 ? [translate('card.overdue', { smart_count: overdue })] : []),
  ];
  return (
    <Typography sx={{ marginBlockStart: 1, fontWeight: 600 }}>
      {parts.join(translate('card.semicolon'))}
    </Typography>
  );
}
