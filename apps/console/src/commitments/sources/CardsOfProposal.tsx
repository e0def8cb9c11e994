import { sourceStates } from '@iltizam/domain/sources';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../../access/useMay';
import { query } from '../../api/client';
import type { ProposalState } from '../../generated/graphql';
import { RecordLink } from '../../record/RecordLink';
import { Section } from '../../record/Section';
import { SourceTexts } from './source.documents';

type CardsOfProposalProps = { reference: string; state: ProposalState };

/** The cards a retained proposal became part of, and the way to begin one from it. */
export function CardsOfProposal({ reference, state }: CardsOfProposalProps) {
  const translate = useTranslate();
  const may = useMay();
  const retained = sourceStates.some((one) => one === state);
  const { data } = useQuery({
    queryKey: ['proposals', 'cards', reference],
    queryFn: () => query(SourceTexts, { reference }),
    enabled: retained,
  });
  if (!retained || !data?.proposal) return null;
  const { commitments } = data.proposal;
  return (
    <Section title={translate('card.sources.cards')}>
      {commitments.length === 0 ? (
        <Typography color="textSecondary">{translate('card.sources.inNoCard')}</Typography>
      ) : (
        <ul>
          {commitments.map((card) => (
            <li key={card.reference}>
              <RecordLink resource="commitments" id={card.reference} title={card.title} />
            </li>
          ))}
        </ul>
      )}
      {may('Mutation.createCommitment') && (
        <Button
          component={Link}
          to={`/commitments/create?from=${encodeURIComponent(reference)}`}
          variant="outlined"
        >
          {translate('card.sources.begin')}
        </Button>
      )}
    </Section>
  );
}
