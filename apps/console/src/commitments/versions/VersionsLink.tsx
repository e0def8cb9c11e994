import { assessedStates } from '@iltizam/domain/assessments';
import MuiLink from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { recordPath } from '../../list/listPath';
import { Section } from '../../record/Section';
import type { CommitmentRecord } from '../commitment.record';
import { Amend } from './Amend';

/** From the card to what was adopted and what was amended since; before adoption there is one text alone. */
export function VersionsLink({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  if (!assessedStates.includes(card.state)) return null;
  return (
    <Section title={translate('versions.title')} action={<Amend card={card} />}>
      <MuiLink component={Link} to={`${recordPath('commitments', card.reference)}/versions`}>
        {translate('versions.list')}
      </MuiLink>
    </Section>
  );
}
