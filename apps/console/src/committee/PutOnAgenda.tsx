import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { PutOnAgenda as PutOnAgendaCommand } from './session.commands';
import { useCalledSessions } from './useNextSession';
import { useSessionName } from './useSessionName';
import { isOpen } from './session.record';
import { nextToTake } from '@iltizam/domain/session-agenda';

/** One press puts what waits on the agenda of the session that is held next; for whoever may change it. */
export function PutOnAgenda({ proposals }: { proposals: readonly string[] }) {
  const translate = useTranslate();
  const nameOf = useSessionName();
  const next = nextToTake(useCalledSessions() ?? []);
  const put = useCommand(PutOnAgendaCommand, { done: 'sessions.putOn' });
  if (!next || !isOpen(next, 'PUT_ON_AGENDA') || proposals.length === 0) return null;
  const send = (asLot: boolean) =>
    put.mutate({ session: next.reference, version: next.version, proposals: [...proposals], asLot });
  const session = nameOf(next);
  const many = proposals.length > 1;
  return (
    <Box sx={{ display: 'grid', gap: 1, marginBlockStart: 1 }}>
      {put.error && <ErrorNotice error={put.error} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" disabled={put.isPending} onClick={() => send(false)}>
          {translate(many ? 'sessions.putEachOn' : 'sessions.putOneOn', { session })}
        </Button>
        {many && (
          <Button disabled={put.isPending} onClick={() => send(true)}>
            {translate('sessions.addLot')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
