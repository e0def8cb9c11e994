import Alert from '@mui/material/Alert';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import { LocalText } from '../text/LocalText';
import { useNextSession } from './useNextSession';
import { useSession } from './useSession';
import { useSessionName } from './useSessionName';

/** The session that is under way, else the one that is called next; nothing where none is. */
export function NextSession() {
  const next = useNextSession();
  return next ? <Next reference={next.reference} /> : null;
}

function Next({ reference }: { reference: string }) {
  const translate = useTranslate();
  const nameOf = useSessionName();
  const { data: session } = useSession(reference);
  if (!session) return null;
  const { state, startTime, place, agenda } = session;
  return (
    <Section title={translate('sessions.next')} action={<StateChip group="session" state={state} />}>
      {agenda.some(({ myVote }) => myVote?.allowed) && (
        <Alert severity="warning" sx={{ marginBlockEnd: 1.5 }}>
          {translate('sessions.voteOpenForYou')}
        </Alert>
      )}
      <Typography>
        <MuiLink component={Link} to={`/committee/sessions/${reference}`} sx={{ fontWeight: 600 }}>
          {nameOf(session)}
        </MuiLink>
        {startTime && (
          <>
            {' · '}
            <bdi dir="ltr">{startTime}</bdi>
          </>
        )}
        {place && (
          <>
            {' · '}
            <LocalText value={place} />
          </>
        )}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate('sessions.itemCount', { smart_count: agenda.length })} ·{' '}
        {translate('sessions.proposalCount', {
          smart_count: agenda.reduce((sum, { proposalCount }) => sum + proposalCount, 0),
        })}
      </Typography>
    </Section>
  );
}
