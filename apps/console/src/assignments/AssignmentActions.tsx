import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionButtons } from '../commands/ActionButtons';
import type { AssignmentAction } from '../generated/graphql';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import { AnswerDialog } from './AnswerDialog';
import type { AssignmentRecord } from './assignment.record';

type Open = { action: AssignmentAction; seen: AssignmentRecord };

/** The answers that are open to an officer of the institution; for everybody else, only where it stands. */
export function AssignmentActions({ assignment }: { assignment: AssignmentRecord }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <Section
      title={translate('assignments.answer')}
      action={<StateChip group="assignment" state={assignment.state} />}
    >
      <ActionButtons
        kind="assignment"
        actions={assignment.actions}
        busy={false}
        onChoose={(action) => setOpen({ action: action as AssignmentAction, seen: assignment })}
      />
      {open && <AnswerDialog {...open} assignment={assignment} onClose={() => setOpen(null)} />}
    </Section>
  );
}
