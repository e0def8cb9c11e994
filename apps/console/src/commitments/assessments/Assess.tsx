import { voiceOf, type Voice } from '@iltizam/domain/assessments';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../access/useMay';
import { useMe } from '../../access/useMe';
import { AssessDialog } from './AssessDialog';

const spokenBy: Partial<Record<string, Voice>> = voiceOf;

/** The way to say what one sees, in the voice the person holds; whose plan it is, the server knows. */
export function Assess({ reference }: { reference: string }) {
  const translate = useTranslate();
  const may = useMay();
  const memberships = useMe()?.memberships ?? [];
  const [open, setOpen] = useState(false);
  const held = memberships.flatMap(({ isCurrent, role }) => (isCurrent ? (spokenBy[role] ?? []) : []));
  const [voice] = held;
  if (!may('Mutation.assessCommitment') || voice === undefined) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('assessments.assess')}
      </Button>
      {open && (
        <AssessDialog reference={reference} voices={[...new Set(held)]} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
