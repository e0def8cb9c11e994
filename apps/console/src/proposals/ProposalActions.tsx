import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ApiError } from '../api/ApiError';
import { ActionButtons } from '../commands/ActionButtons';
import { BeforeCommittee } from '../committee/BeforeCommittee';
import { useCommand } from '../commands/useCommand';
import type { ProposalAction } from '../generated/graphql';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import { AssignDialog } from './AssignDialog';
import { DecisionDialog } from './DecisionDialog';
import { doneText, ruleOf } from './decisions';
import { GroupDialog } from './GroupDialog';
import { DecideProposal } from './proposal.documents';
import type { ProposalRecord } from './proposal.record';

type Open = { action: ProposalAction; seen: ProposalRecord; error?: ApiError };

/** What this person may do with the proposal now, drawn from what the server says is open. */
export function ProposalActions({ proposal }: { proposal: ProposalRecord }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<Open | null>(null);
  const decide = useCommand(DecideProposal, { done: doneText });
  const close = () => setOpen(null);

  const choose = (name: string) => {
    const action = name as ProposalAction;
    const rule = ruleOf(action, proposal.workflowState);
    if (rule && rule.needs.length > 0) return setOpen({ action, seen: proposal });
    const { reference, version } = proposal;
    decide.mutate(
      { reference, version, action },
      { onError: (error) => setOpen({ action, seen: proposal, error }) },
    );
  };

  return (
    <Section
      title={translate('proposals.decision')}
      action={<StateChip group="proposal" state={proposal.workflowState} />}
    >
      <BeforeCommittee proposal={proposal} />
      <ActionButtons kind="proposal" actions={proposal.actions} busy={decide.isPending} onChoose={choose} />
      {open?.action === 'ASSIGN' && <AssignDialog proposal={proposal} onClose={close} />}
      {open?.action === 'GROUP' && <GroupDialog proposal={proposal} onClose={close} />}
      {open && open.action !== 'ASSIGN' && open.action !== 'GROUP' && (
        <DecisionDialog {...open} proposal={proposal} onClose={close} />
      )}
    </Section>
  );
}
