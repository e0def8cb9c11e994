import { amendableStates } from '@iltizam/domain/amendments';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../access/useMay';
import type { CommitmentRecord } from '../commitment.record';
import { AmendWorkDialog } from './AmendWorkDialog';
import { AmendDialog } from './AmendDialog';

/** The way to amend the adopted text, for those who may, while the plan is carried out. */
export function Amend({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const may = useMay();
  const [seen, setSeen] = useState<CommitmentRecord | null>(null);
  const [amendsWork, setAmendsWork] = useState(false);
  const amendable = amendableStates.some((state) => state === card.state);
  if (!amendable || !may('Mutation.amendCommitment')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setSeen(card)}>
        {translate('versions.amend')}
      </Button>{' '}
      <Button variant="outlined" onClick={() => setAmendsWork(true)}>
        {translate('versions.amendWork')}
      </Button>
      {seen && <AmendDialog seen={seen} card={card} onClose={() => setSeen(null)} />}
      {amendsWork && <AmendWorkDialog card={card} onClose={() => setAmendsWork(false)} />}
    </>
  );
}
