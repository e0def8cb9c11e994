import Typography from '@mui/material/Typography';
import { paceOf } from '@iltizam/domain/pace';
import { useTranslate } from 'react-admin';
import type { CommitmentRecord } from '../commitment.record';

/** Done and gone in one sentence; nothing is late before something was reported. */
export function PaceSentence({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const { percent, elapsedPercent } = card.progress;
  const pace = paceOf(percent ?? null, elapsedPercent ?? null);
  if (pace === null) return null;
  const overdue = card.activities.filter(({ schedule }) => schedule.late).length;
  const parts = [
    translate(`card.pace.${pace.pace}`, { smart_count: pace.gap }),
    ...(overdue > 0 ? [translate('card.overdue', { smart_count: overdue })] : []),
  ];
  return (
    <Typography sx={{ marginBlockStart: 1, fontWeight: 600 }}>
      {parts.join(translate('card.semicolon'))}
    </Typography>
  );
}
