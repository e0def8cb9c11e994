import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { StateChip } from '../states/StateChip';
import { Period } from '../text/Day';
import { LocalText } from '../text/LocalText';
import type { CallRowRecord } from './call.record';

/** A call in a list: which seats, and until when. */
export function CallRow({ call }: { call: CallRowRecord }) {
  const translate = useTranslate();
  const { reference, title, state, college, seats, opensOn, closesOn } = call;
  return (
    <Box component="li" sx={{ paddingBlock: 1.25, borderBlockEnd: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
        <Box sx={{ flex: '1 1 14rem' }}>
          <MuiLink component={Link} to={`/committee/calls/${reference}`} sx={{ fontWeight: 600 }}>
            <LocalText value={title} />
          </MuiLink>
        </Box>
        <StateChip group="candidateCall" state={state} />
      </Box>
      <Typography variant="body2" color="textSecondary">
        {translate(`colleges.${college}`)} · {translate('calls.seatCount', { smart_count: seats })} ·{' '}
        <Period startsOn={opensOn} endsOn={closesOn} />
      </Typography>
    </Box>
  );
}
