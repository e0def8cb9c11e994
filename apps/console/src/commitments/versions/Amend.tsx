import { amendableStates } from '@iltizam/domain/amendments';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../access/useMay';
import type { CommitmentRecord } from '../commitment.record';
import { AmendDialog } from './AmendDialog';

/** The way to amend the adopted text, for those who may, while the plan is carried out. */
export function Amend({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const may = useMay();
  const [seen, setSeen] = useState<CommitmentRecord | null>(null);
  const amendable = amendableStates.some((state) => state === card.state);
  if (!amendable || !may('Mutation.amendCommitment')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setSeen(card)}>
        {translate('versions.amend')}
      </Button>
      {seen && <AmendDialog seen={seen} card={card} onClose={() => setSeen(null)} />}
    </>
  );
}
