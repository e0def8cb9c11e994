import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ActionButtons } from '../commands/ActionButtons';
import { Section } from '../record/Section';
import type { SessionRecord } from './session.record';
import { isStep, StepDialog, type Step } from './StepDialog';

/** The steps of a session as a whole, each open or with its "why not". */
export function SessionActions({ session }: { session: SessionRecord }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Step | null>(null);
  const offered = session.actions.filter(({ action }) => action === 'EDIT' || isStep(action));
  if (offered.length === 0) return null;
  const choose = (action: string) => {
    if (isStep(action)) setAsked(action);
    else void navigate(`/committee/sessions/${session.reference}/edit`);
  };
  return (
    <Section title={translate('sessions.actions')}>
      <ActionButtons kind="session" actions={offered} busy={false} onChoose={choose} />
      {asked && <StepDialog session={session} step={asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}
