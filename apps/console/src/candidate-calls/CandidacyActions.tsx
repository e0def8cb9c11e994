import { candidacySteps, type CandidacyStep } from '@iltizam/domain/candidacies';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionButtons } from '../commands/ActionButtons';
import { Section } from '../record/Section';
import type { CandidacyRecord } from './call.record';
import { EligibilityDialog } from './EligibilityDialog';

const isEligibility = (action: string): action is CandidacyStep =>
  candidacySteps.some((step) => step === action);

/** Whether it meets what the call asks for, as the secretariat says it. */
export function CandidacyActions({ candidacy }: { candidacy: CandidacyRecord }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<CandidacyStep | null>(null);
  const offered = candidacy.actions.filter(({ action }) => isEligibility(action));
  if (offered.length === 0) return null;
  return (
    <Section title={translate('calls.eligibility')}>
      <ActionButtons
        kind="candidacy"
        actions={offered}
        busy={false}
        onChoose={(action) => isEligibility(action) && setAsked(action)}
      />
      {asked && <EligibilityDialog candidacy={candidacy} step={asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}
