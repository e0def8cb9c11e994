import { checkView } from '@iltizam/domain/view-as';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import { useMe } from '../access/useMe';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { UserRecordFragment } from '../generated/graphql';
import { ViewAs as ViewAsDocument } from './user.documents';

/** Reads the console as this person sees it, for half an hour, with a reason and without changing anything. */
export function ViewAs({ user }: { user: UserRecordFragment }) {
  const translate = useTranslate();
  const may = useMay();
  const me = useMe();
  const [reason, setReason] = useState<string | null>(null);
  const view = useCommand(ViewAsDocument, {
    done: 'users.viewAs.begun',
    // Everything on the page was read with other eyes.
    onDone: () => window.location.assign('/console/'),
  });
  if (!me || !may('Mutation.viewAs') || user.disabled) return null;
  const memberships = user.memberships.filter(({ isCurrent }) => isCurrent);
  if (!checkView({ userId: me.id }, { userId: user.id, memberships }).ok) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setReason('')} sx={{ marginBlockStart: 1, display: 'block' }}>
        {translate('users.viewAs.button')}
      </Button>
      {reason !== null && (
        <CommandDialog
          title={translate('users.viewAs.title', { name: user.name })}
          explanation={translate('users.viewAs.explain')}
          submitLabel={translate('users.viewAs.button')}
          busy={view.isPending}
          missing={reason.trim() === '' ? translate('users.factor.missing') : null}
          onSubmit={() => view.mutate({ user: user.id, reason })}
          onClose={() => setReason(null)}
        >
          {view.error && <ErrorNotice error={view.error} />}
          <TextField
            id="view-reason"
            label={translate('users.viewAs.reason')}
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
