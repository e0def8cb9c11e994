import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { CommandError } from '../commands/CommandError';
import { useCommand } from '../commands/useCommand';
import { ProposalPicker, type PickedProposal } from '../forms/ProposalPicker';
import { ruleOf } from './decisions';
import { GroupProposals } from './proposal.documents';
import { ProposalChanges } from './ProposalChanges';
import type { ProposalRecord } from './proposal.record';

type GroupDialogProps = { proposal: ProposalRecord; onClose: () => void };

/** Puts two proposals that say the same together; both keep their text, and it can be taken back. */
export function GroupDialog({ proposal, onClose }: GroupDialogProps) {
  const translate = useTranslate();
  const [seen, setSeen] = useState(proposal);
  const [other, setOther] = useState<PickedProposal | null>(null);
  const [leads, setLeads] = useState<'other' | 'this'>('other');
  const group = useCommand(GroupProposals, { done: 'proposals.grouped', onDone: onClose });
  const states = ruleOf('GROUP', seen.workflowState)?.from ?? [];

  const submit = () => {
    if (!other) return;
    const [lead, member] = leads === 'this' ? [seen, other] : [other, seen];
    group.mutate({
      lead: lead.reference,
      leadVersion: lead.version,
      members: [{ reference: member.reference, version: member.version }],
    });
  };

  return (
    <CommandDialog
      title={translate('actions.proposal.GROUP')}
      explanation={translate('proposals.explain.GROUP')}
      submitLabel={translate('actions.proposal.GROUP')}
      busy={group.isPending}
      missing={other ? null : translate('proposals.missing.other')}
      onSubmit={submit}
      onClose={onClose}
    >
      <CommandError error={group.error}>
        <ProposalChanges seen={seen} now={proposal} onRead={() => setSeen(proposal)} />
      </CommandError>
      <ProposalPicker
        label={translate('proposals.group.other')}
        plan={seen.plan.reference}
        states={states}
        except={seen.reference}
        value={other}
        onChange={setOther}
      />
      <RadioGroup
        aria-label={translate('proposals.group.whoLeads')}
        value={leads}
        onChange={(_event, chosen) => setLeads(chosen as 'other' | 'this')}
      >
        <FormControlLabel value="other" control={<Radio />} label={translate('proposals.group.otherLeads')} />
        <FormControlLabel value="this" control={<Radio />} label={translate('proposals.group.thisLeads')} />
      </RadioGroup>
    </CommandDialog>
  );
}
