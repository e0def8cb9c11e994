import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CandidateFragment } from '../../generated/graphql';
import { LocalText } from '../../text/LocalText';
import { palette } from '../../theme/palette';
import { Because } from '../Because';

type CandidateListProps = {
  candidates: readonly CandidateFragment[];
  chosen: string | null;
  onChoose: (reference: string) => void;
};

/** What may say the same, the closest first, each with how close and why. */
export function CandidateList({ candidates, chosen, onChoose }: CandidateListProps) {
  const translate = useTranslate();
  if (candidates.length === 0)
    return <Typography color="textSecondary">{translate('triage.compare.none')}</Typography>;
  return (
    <Box
      component="ol"
      aria-label={translate('triage.compare.likely')}
      sx={{ listStyle: 'none', m: 0, p: 0 }}
    >
      {candidates.map(({ band, because, proposal: { reference, title } }) => (
        <li key={reference}>
          <Button
            fullWidth
            color="inherit"
            aria-current={reference === chosen ? 'true' : undefined}
            onClick={() => onChoose(reference)}
            sx={{
              justifyContent: 'start',
              textAlign: 'start',
              fontWeight: 400,
              bgcolor: reference === chosen ? palette.brandSoft : undefined,
            }}
          >
            <span>
              <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>
                {translate(`triage.compare.bands.${band}`)}
              </Typography>
              <LocalText value={title} />
              <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
                <Because grounds={because} />
              </Typography>
            </span>
          </Button>
        </li>
      ))}
    </Box>
  );
}
