import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionButtons } from '../commands/ActionButtons';
import type { CommitmentAction } from '../generated/graphql';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import type { CommitmentRecord } from './commitment.record';
import { StepDialog } from './StepDialog';

type Open = { action: CommitmentAction; seen: CommitmentRecord };

/** Where the card stands, and the steps of its life this person may take. */
export function CommitmentActions({ commitment }: { commitment: CommitmentRecord }) {
  const translate = useTranslate();
  const { state, actions, openFields } = commitment;
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <Section title={translate('commitments.state')} action={<StateChip group="commitment" state={state} />}>
      {(actions.length > 0 || openFields.length === 0) && (
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
