import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import { useTriageContext } from './TriageContext';
import type { Item } from './useItem';

type ConflictOfInterestProps = { item: Item; conflict: NonNullable<Item['conflictOfInterest']> };

const stripes =
  'repeating-linear-gradient(135deg, transparent 0 10px, color-mix(in srgb, currentColor 7%, transparent) 10px 20px)';

/** Why this person is not free to judge the proposal, or is warned; a declaration of their own can be withdrawn. */
export function ConflictOfInterest({ item, conflict }: ConflictOfInterestProps) {
  const translate = useTranslate();
  const { decisions } = useTriageContext();
  const may = useMay();
  const { ground, blocks } = conflict;
  const words = ground === 'INSTITUTION_CONCERNED' && blocks ? 'INSTITUTION_CONCERNED_BINDING' : ground;
  return (
    <Alert
      severity={blocks ? 'warning' : 'info'}
      sx={{ alignItems: 'start', backgroundImage: blocks ? stripes : undefined }}
    >
      {translate(`triage.conflict.${words}`)}
      {ground === 'DECLARED' && may('Mutation.withdrawRecusal') && (
        <Button size="small" color="inherit" onClick={() => void decisions.withdrawRecusal(item)}>
          {translate('triage.recuse.withdraw')}
        </Button>
      )}
    </Alert>
  );
}
