import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { checkTakesBackRecusal, recusable } from '@iltizam/domain/session-agenda';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { WithdrawRecusal } from './session.commands';
import type { SessionItemRecord, SessionRecord } from './session.record';
import { StandAsideDialog } from './StandAsideDialog';

type StandAsideProps = { session: SessionRecord; item: SessionItemRecord };

/** A member stands aside from an item before it is decided; who does already reads why, and may take a declaration back. */
export function StandAside({ session, item }: StandAsideProps) {
  const translate = useTranslate();
  const may = useMay();
  const [asks, setAsks] = useState(false);
  const withdraw = useCommand(WithdrawRecusal, { done: 'sessions.aside.withdrawn' });
  if (!may('Mutation.recuse') || item.proposals.length === 0) return null;
  if (!recusable(session.state, item.state ?? null)) return null;
  const conflicts = item.proposals.flatMap(({ reference, conflictOfInterest: conflict }) =>
    conflict ? [{ reference, ...conflict }] : [],
  );
  const blocking = conflicts.find(({ blocks }) => blocks);
  const own = conflicts.find(({ ground }) => ground === 'DECLARED');
  if (blocking)
    return (
      <Alert
        severity="warning"
        sx={{ marginBlockStart: 1 }}
        action={
          own &&
          checkTakesBackRecusal(item.state ?? null).ok && (
            <Button
              size="small"
              color="inherit"
              disabled={withdraw.isPending}
              onClick={() => withdraw.mutate({ proposal: own.reference })}
            >
              {translate('triage.recuse.withdraw')}
            </Button>
          )
        }
      >
        {translate(
          blocking.ground === 'DECLARED' ? 'sessions.aside.you' : `triage.conflict.${blocking.ground}`,
        )}
        {withdraw.error && <ErrorNotice error={withdraw.error} />}
      </Alert>
    );
  return (
    <>
      {conflicts.length > 0 && (
        <Alert severity="info" sx={{ marginBlockStart: 1 }}>
          {translate('triage.conflict.INSTITUTION_CONCERNED')}
        </Alert>
      )}
      <Button color="inherit" sx={{ marginBlockStart: 1 }} onClick={() => setAsks(true)}>
        {translate('sessions.aside.button', { ordinal: item.ordinal })}
      </Button>
      {asks && <StandAsideDialog item={item} onClose={() => setAsks(false)} />}
    </>
  );
}
