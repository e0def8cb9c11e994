import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { recordPath } from '../../list/listPath';
import { Section } from '../../record/Section';
import type { CommitmentRecord } from '../commitment.record';
import { sectionNames } from './sections';

/** What there is to do on the card, in any order: each row leads to its part. */
export function TaskList({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  return (
    <Section title={translate('card.tasks')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sectionNames.map((name) => (
          <Box
            component="li"
            key={name}
            sx={{
              position: 'relative',
              display: 'flex',
              flexWrap: 'wrap',
              justifyContent: 'space-between',
              gap: 1,
              paddingBlock: 1.25,
              paddingInline: 1,
              borderBlockStart: '1px solid',
              borderColor: 'divider',
              '&:first-of-type': { border: 0 },
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            <MuiLink
              component={Link}
              to={`${recordPath('commitments', card.reference)}/${name}`}
              // The whole row is the link: its area is spread over the row.
              sx={{ fontWeight: 600, '&::after': { content: '""', position: 'absolute', inset: 0 } }}
            >
              {translate(`card.sections.${name}`)}
            </MuiLink>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
