import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import type { PlanRoundsQuery } from '../generated/graphql';
import { recordPath } from '../list/listPath';
import { StateChip } from '../states/StateChip';
import { LocalText } from '../text/LocalText';

type Card = PlanRoundsQuery['commitments']['edges'][number]['node'];

/** What waits for the secretariat comes first, then what was given back, then what is still written. */
const order = ['SENT', 'RETURNED', 'DRAFT', 'VALIDATED'];
const rank = ({ draft }: Card) => order.indexOf(draft?.state ?? 'VALIDATED');

/** Each card of a round, under its institution, with where its report stands. */
export function RoundCards({ cards }: { cards: Card[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, marginBlockStart: 1 }}>
      {cards
        .toSorted((one, other) => rank(one) - rank(other))
        .map((card) => (
          <Box
            component="li"
            key={card.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) auto' },
              gap: 1,
              alignItems: 'center',
              paddingBlock: 1,
              borderBlockStart: '1px solid',
              borderColor: 'divider',
            }}
          >
            <Box>
              <MuiLink
                component={Link}
                to={`${recordPath('commitments', card.reference)}/check`}
                sx={{ fontWeight: 600 }}
              >
                <LocalText value={card.title} />
              </MuiLink>
              <Box sx={{ color: 'text.secondary' }}>
                <LocalText value={card.leadInstitution.name} />
              </Box>
            </Box>
            <Box>
              <StateChip group="cardReport" state={card.draft?.state ?? 'VALIDATED'} />
            </Box>
          </Box>
        ))}
    </Box>
  );
}
