import { addDays } from '@iltizam/domain/days';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { CommandError } from '../commands/CommandError';
import { useCommand } from '../commands/useCommand';
import { DayInput } from '../forms/DayInput';
import { InstitutionPicker, InstitutionsPicker } from '../forms/InstitutionPicker';
import { today } from '../i18n/format';
import { AssignProposal } from './proposal.documents';
import { ProposalChanges } from './ProposalChanges';
import type { ProposalRecord } from './proposal.record';

/** What institutions are given to answer unless somebody says otherwise, in days. */
const USUAL_TERM = 30;

type AssignDialogProps = { proposal: ProposalRecord; onClose: () => void };

/** Hands the proposal to a lead institution and any number of others, until a day. */
export function AssignDialog({ proposal, onClose }: AssignDialogProps) {
  const translate = useTranslate();
  const [seen, setSeen] = useState(proposal);
  const [lead, setLead] = useState<string | null>(null);
  const [others, setOthers] = useState<string[]>([]);
  const [dueOn, setDueOn] = useState<string | null>(addDays(today(), USUAL_TERM));
  const assign = useCommand(AssignProposal, { done: 'proposals.assigned', onDone: onClose });
  const missing =
    (lead === null && 'proposals.missing.lead') ||
    ((dueOn === null || dueOn <= today()) && 'proposals.missing.dueOn') ||
    null;

  return (
    <CommandDialog
      title={translate('actions.proposal.ASSIGN')}
      explanation={translate('proposals.explain.ASSIGN')}
      submitLabel={translate('actions.proposal.ASSIGN')}
      busy={assign.isPending}
      missing={missing && translate(missing)}
      onSubmit={() => {
        if (lead && dueOn)
          assign.mutate({ reference: seen.reference, version: seen.version, lead, others, dueOn });
      }}
      onClose={onClose}
    >
      <CommandError error={assign.error}>
        <ProposalChanges seen={seen} now={proposal} onRead={() => setSeen(proposal)} />
      </CommandError>
      <InstitutionPicker
        id="assign-lead"
        label={translate('assignments.leadInstitution')}
        value={lead}
        except={others}
        onChange={setLead}
      />
      <InstitutionsPicker
        id="assign-others"
        label={translate('assignments.otherInstitutions')}
        value={others}
        except={lead === null ? [] : [lead]}
        onChange={setOthers}
      />
      <DayInput
        name="assign-due"
        label={translate('assignments.dueOn')}
        value={dueOn}
        minimum={addDays(today(), 1)}
        onChange={setDueOn}
      />
    </CommandDialog>
  );
}
