import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { Instant } from '../../text/Day';
import type { CommitmentRecord } from '../commitment.record';
import { DecideReport } from '../draft/draft.documents';

/** What was sent waits for the secretariat; until it is judged, whoever may send may take it back. */
export function TakeBack({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const take = useCommand(DecideReport, { done: 'card.check.takenBack' });
  const draft = card.draft!;
  const may = draft.actions.some(({ action, allowed }) => action === 'TAKE_BACK' && allowed);
  return (
    <>
      <Alert
        severity="info"
        action={
          may && (
            <Button
              color="inherit"
              disabled={take.isPending}
              onClick={() =>
                take.mutate({ commitment: card.reference, version: draft.version, action: 'TAKE_BACK' })
              }
            >
              {translate('card.check.takeBack')}
            </Button>
          )
        }
      >
        {translate('card.check.withSecretariat')} <bdi>{draft.sentBy}</bdi> · <Instant value={draft.sentAt} />
      </Alert>
      {take.error && <ErrorNotice error={take.error} />}
    </>
  );
}
