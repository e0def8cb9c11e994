import Alert from '@mui/material/Alert';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { BeforeCommitteeFragment } from '../generated/graphql';
import { NextSessionLine } from './NextSessionLine';
import { PutOnAgenda } from './PutOnAgenda';
import { useSessionName } from './useSessionName';

/** Where a proposal stands that was sent to the committee: on which agenda, or waiting for one. */
export function BeforeCommittee({ proposal }: { proposal: BeforeCommitteeFragment }) {
  const translate = useTranslate();
  const nameOf = useSessionName();
  const { reference, workflowState, onAgendaOf } = proposal;
  if (workflowState !== 'REFERRED') return null;
  if (onAgendaOf)
    return (
      <Alert severity="info">
        {translate('sessions.onAgendaOf')}{' '}
        <MuiLink component={Link} to={`/committee/sessions/${onAgendaOf.reference}`}>
          {nameOf(onAgendaOf)}
        </MuiLink>
      </Alert>
    );
  return (
    <Alert severity="info">
      <Typography variant="body2">{translate('sessions.waitsForAgenda')}</Typography>
      <NextSessionLine />
      <PutOnAgenda proposals={[reference]} />
    </Alert>
  );
}
