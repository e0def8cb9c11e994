import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { OutcomeFactsFragment } from '../generated/graphql';
import { Section } from '../record/Section';
import { Day } from '../text/Day';
import { LocalParagraphs } from '../text/LocalText';
import type { ProposalRecord } from './proposal.record';

/** What became of it: what the public sees, and what is decided and waits to be published. */
export function ProposalOutcome({ proposal }: { proposal: ProposalRecord }) {
  const translate = useTranslate();
  const { outcome, pendingOutcome } = proposal;
  if (!outcome && !pendingOutcome) return null;
  return (
    <Section title={translate('proposals.outcome.title')}>
      {pendingOutcome && <Outcome outcome={pendingOutcome} note={translate('proposals.outcome.pending')} />}
      {outcome && <Outcome outcome={outcome} />}
    </Section>
  );
}

function Outcome({ outcome, note }: { outcome: OutcomeFactsFragment; note?: string }) {
  const translate = useTranslate();
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{translate(`outcomes.${outcome.decision}`)}</Typography>
      <Typography variant="body2" color="textSecondary">
        {note ?? (
          <>
            {translate('proposals.outcome.publishedOn')} <Day value={outcome.publishedOn} />
          </>
        )}
      </Typography>
      {outcome.reason && <Typography>{translate(`reasons.${outcome.reason}`)}</Typography>}
      {outcome.justification && <LocalParagraphs value={outcome.justification} variant="body2" />}
    </>
  );
}
