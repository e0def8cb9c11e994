import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { LocalText } from '../text/LocalText';
import { useTriageContext } from './TriageContext';
import type { Item } from './useItem';

const SHOWN = 3;

/** Proposals that may say the same, shown unasked; one press compares. */
export function LikelyDuplicates({ item }: { item: Item }) {
  const translate = useTranslate();
  const { compareWith } = useTriageContext();
  const id = useId();
  if (item.duplicateCandidates.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="h3" component="h2" sx={{ marginBlockEnd: 0.5 }}>
        {translate('triage.compare.likely')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {item.duplicateCandidates.slice(0, SHOWN).map(({ band, proposal }) => (
          <li key={proposal.reference}>
            <Button
              fullWidth
              color="inherit"
              onClick={() => compareWith(proposal.reference)}
              sx={{ justifyContent: 'start', textAlign: 'start', fontWeight: 400, paddingInline: 0.5 }}
            >
              <span>
                <LocalText value={proposal.title} />
                <Typography
                  component="span"
                  variant="caption"
                  color="textSecondary"
                  sx={{ display: 'block' }}
                >
                  {translate(`triage.compare.bands.${band}`)}
                </Typography>
              </span>
            </Button>
          </li>
        ))}
      </Box>
    </Box>
  );
}
