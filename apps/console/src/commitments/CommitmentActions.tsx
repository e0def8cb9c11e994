import EditIcon from '@mui/icons-material/Edit';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ActionButtons } from '../commands/ActionButtons';
import type { CommitmentAction } from '../generated/graphql';
import { recordPath } from '../list/listPath';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import type { CommitmentRecord } from './commitment.record';
import { StepDialog } from './StepDialog';

type Open = { action: CommitmentAction; seen: CommitmentRecord };

/** What this person may do with the card: edit what its state leaves open, and the steps of its life. */
export function CommitmentActions({ commitment }: { commitment: CommitmentRecord }) {
  const translate = useTranslate();
  const { reference, state, actions, openFields } = commitment;
  const [open, setOpen] = useState<Open | null>(null);
  const canEdit = openFields.length > 0;
  return (
    <Section title={translate('commitments.state')} action={<StateChip group="commitment" state={state} />}>
      {canEdit && (
        <Button
          component={Link}
          to={`${recordPath('commitments', reference)}/narrative`}
          variant="contained"
          startIcon={<EditIcon />}
          fullWidth
          sx={{ marginBlockEnd: 1 }}
        >
          {translate('commitments.edit.button')}
        </Button>
      )}
      {(actions.length > 0 || !canEdit) && (
        <ActionButtons
          kind="commitment"
          actions={actions}
          busy={false}
          onChoose={(action) => setOpen({ action: action as CommitmentAction, seen: commitment })}
        />
      )}
      {open && <StepDialog {...open} commitment={commitment} onClose={() => setOpen(null)} />}
    </Section>
  );
}
