import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../access/useMay';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import { LocalText } from '../text/LocalText';
import type { SessionRowRecord } from './committee.record';
import { useSessionName } from './useSessionName';

type SessionsSectionProps = {
  sessions: readonly SessionRowRecord[];
  /** Seats are agreed: before that nobody can be called. */
  seated: boolean;
};

/** All sessions, the latest first: those held here and those that documents tell of. */
export function SessionsSection({ sessions, seated }: SessionsSectionProps) {
  const translate = useTranslate();
  const may = useMay();
  return (
    <Section
      title={translate('sessions.list')}
      action={
        may('Mutation.conveneSession') &&
        seated && (
          <Button
            component={Link}
            to="/committee/sessions/create"
            variant="contained"
            startIcon={<AddIcon />}
          >
            {translate('sessions.convene')}
          </Button>
        )
      }
    >
      {may('Mutation.conveneSession') && !seated && (
        <Typography color="textSecondary">{translate('sessions.seatsFirst')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sessions.map((session) => (
          <Row key={session.reference} session={session} />
        ))}
      </Box>
    </Section>
  );
}

function Row({ session }: { session: SessionRowRecord }) {
  const translate = useTranslate();
  const nameOf = useSessionName();
  const { reference, state, subject, decision, agenda } = session;
  const proposals = agenda.reduce((sum, { proposalCount }) => sum + proposalCount, 0);
  return (
    <Box component="li" sx={{ paddingBlock: 1.25, borderBlockEnd: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
        <Box sx={{ flex: '1 1 14rem' }}>
          <MuiLink component={Link} to={`/committee/sessions/${reference}`} sx={{ fontWeight: 600 }}>
            {nameOf(session)}
          </MuiLink>
        </Box>
        <StateChip group="session" state={state} />
      </Box>
      {(subject ?? decision) && (
        <Typography variant="body2">
          <LocalText value={subject ?? decision} />
        </Typography>
      )}
      {agenda.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('sessions.itemCount', { smart_count: agenda.length })} ·{' '}
          {translate('sessions.proposalCount', { smart_count: proposals })}
        </Typography>
      )}
    </Box>
  );
}
