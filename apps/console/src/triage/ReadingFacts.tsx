import Chip from '@mui/material/Chip';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { recordPath } from '../list/listPath';
import { ChannelName } from '../proposals/ChannelName';
import { StateChip } from '../states/StateChip';
import { Code } from '../text/Code';
import { Day, Instant } from '../text/Day';
import { LocalText } from '../text/LocalText';
import { isScreened } from './useChecks';
import type { Item } from './useItem';

/** Where the proposal comes from, in a line or two above its text. */
export function ReadingFacts({ item }: { item: Item }) {
  const translate = useTranslate();
  const { reference, theme, channel, meeting, submittedAt, submittedPrecision, group, recusalCount } = item;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
      <MuiLink component={Link} to={recordPath('proposals', reference)}>
        <Code>{reference}</Code>
      </MuiLink>
      <StateChip group="proposal" state={item.workflowState} />
      {item.plan.blindScreening && isScreened(item.workflowState) && (
        <Chip size="small" variant="outlined" label={translate('triage.blind')} />
      )}
      {group && (
        <Chip
          size="small"
          variant="outlined"
          label={translate('triage.group', { smart_count: group.members.length })}
        />
      )}
      {recusalCount !== null && recusalCount !== undefined && recusalCount > 0 && (
        <Chip
          size="small"
          variant="outlined"
          label={translate('triage.recusals', { smart_count: recusalCount })}
        />
      )}
      <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 100%' }}>
        <LocalText value={theme.name} />
        {' · '}
        <ChannelName channel={channel} />
        {meeting && !submittedAt.startsWith(meeting.heldOn) && (
          <>
            {' · '}
            <Day value={meeting.heldOn} />
          </>
        )}
        {' · '}
        <Instant
          value={submittedAt}
          precision={submittedPrecision === 'INSTANT' ? 'DAY' : submittedPrecision}
        />
      </Typography>
    </Box>
  );
}
