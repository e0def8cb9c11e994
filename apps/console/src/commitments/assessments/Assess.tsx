import { voicesOn } from '@iltizam/domain/assessments';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../access/useMay';
import { useMe } from '../../access/useMe';
import { AssessDialog } from './AssessDialog';

/** The way to say what one sees, in the voice the person holds for this plan. */
export function Assess({ reference, plan }: { reference: string; plan: string }) {
  const translate = useTranslate();
  const may = useMay();
  const memberships = useMe()?.memberships ?? [];
  const [open, setOpen] = useState(false);
  const held = memberships
    .filter(({ isCurrent }) => isCurrent)
    .map(({ role, plan: of }) => ({ role, plan: of?.reference ?? null }));
  const voices = voicesOn(held, plan);
  if (!may('Mutation.assessCommitment') || voices.length === 0) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('assessments.assess')}
      </Button>
      {open && <AssessDialog reference={reference} voices={voices} onClose={() => setOpen(false)} />}
    </>
  );
}
