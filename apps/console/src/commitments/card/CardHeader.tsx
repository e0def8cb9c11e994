import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { StateChip } from '../../states/StateChip';
import { LocalText } from '../../text/LocalText';
import type { CommitmentRecord } from '../commitment.record';
import { Progress } from '../Progress';
import { PaceSentence } from './PaceSentence';

/** What is promised and by whom, how far it is and how much time is gone, and the same in one sentence. */
export function CardHeader({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const { title, leadInstitution, supportingInstitutions, partners, state, progress } = card;
  const others = [...supportingInstitutions, ...partners];
  return (
    <Card component="header" sx={{ p: { xs: 2, md: 2.5 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start' }}>
        <Typography variant="h2" sx={{ flex: '1 1 240px', fontSize: '1.3rem' }}>
          <LocalText value={title} />
        </Typography>
        <StateChip group="commitment" state={state} />
      </Box>
      <Typography color="textSecondary" sx={{ marginBlockEnd: 1.5 }}>
        <LocalText value={leadInstitution.name} />
        {others.length > 0 && (
          <>
            {` · ${translate('card.with')} `}
            {others.map(({ reference, name }, index) => (
              <span key={reference}>
                {index > 0 && translate('card.comma')}
                <LocalText value={name} />
              </span>
            ))}
          </>
        )}
      </Typography>
      <Progress progress={progress} />
      <PaceSentence card={card} />
    </Card>
  );
}
