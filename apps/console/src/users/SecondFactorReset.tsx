import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { UserRecordFragment } from '../generated/graphql';
import { ResetSecondFactor } from './user.documents';

/** For whoever lost phone and codes. */
export function SecondFactorReset({ user }: { user: UserRecordFragment }) {
  const translate = useTranslate();
  const [reason, setReason] = useState<string | null>(null);
  const reset = useCommand(ResetSecondFactor, {
    done: 'users.factor.done',
    onDone: () => setReason(null),
  });
  if (!user.hasSecondFactor) return null;
  return (
    <>
      <Button color="error" variant="outlined" onClick={() => setReason('')} sx={{ marginBlockStart: 1 }}>
        {translate('users.factor.reset')}
      </Button>
      {reason !== null && (
        <CommandDialog
          title={translate('users.factor.reset')}
          explanation={translate('users.factor.explain')}
          submitLabel={translate('users.factor.reset')}
          submitColor="error"
          busy={reset.isPending}
          missing={reason.trim() === '' ? translate('users.factor.missing') : null}
          onSubmit={() => reset.mutate({ id: user.id, version: user.version, reason })}
          onClose={() => setReason(null)}
        >
          {reset.error && <ErrorNotice error={reset.error} />}
          <TextField
            id="factor-reason"
            label={translate('users.factor.reason')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            required
            multiline
            minRows={2}
            slotProps={{ htmlInput: { dir: 'auto' } }}
          />
        </CommandDialog>
      )}
    </>
  );
}
