import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ActionButtons } from '../commands/ActionButtons';
import { Section } from '../record/Section';
import { isCallStep, CallStepDialog } from './CallStepDialog';
import type { CallRecord, CandidacyRecord } from './call.record';
import { NominateDialog } from './NominateDialog';
import { TieDialog } from './TieDialog';

type CallActionsProps = { call: CallRecord; candidacies: readonly CandidacyRecord[] };

/** The steps of a call, each open or with its "why not". */
export function CallActions({ call, candidacies }: CallActionsProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<string | null>(null);
  const close = () => setAsked(null);
  // A tie is settled beside the ranking, where one sees who has the same mark; here it is said only while it is open.
  const offered = call.actions.filter(({ action, allowed }) => action !== 'SETTLE_TIE' || allowed);
  if (offered.length === 0) return null;
  const [tie] = call.tiesToSettle;
  return (
    <Section title={translate('calls.actions')}>
      <ActionButtons
        kind="candidateCall"
        actions={offered}
        busy={false}
        onChoose={(action) =>
          action === 'EDIT' ? void navigate(`/committee/calls/${call.reference}/edit`) : setAsked(action)
        }
      />
      {asked !== null && isCallStep(asked) && (
        <CallStepDialog call={call} candidacies={candidacies} step={asked} onClose={close} />
      )}
      {asked === 'NOMINATE' && <NominateDialog call={call} onClose={close} />}
      {asked === 'SETTLE_TIE' && tie && (
        <TieDialog call={call} tie={tie} candidacies={candidacies} onClose={close} />
      )}
    </Section>
  );
}
