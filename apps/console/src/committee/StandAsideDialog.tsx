import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { isBlank } from '@iltizam/domain/languages';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Choice } from './Choice';
import { Recuse } from './session.commands';
import type { SessionItemRecord } from './session.record';

/** An interest is declared on a proposal; whoever stands aside from one of a lot stands aside from the lot. */
export function StandAsideDialog({ item, onClose }: { item: SessionItemRecord; onClose: () => void }) {
  const translate = useTranslate();
  const references = item.proposals.map(({ reference }) => reference);
  const [proposal, setProposal] = useState(references[0]!);
  const [ground, setGround] = useState('');
  const recuse = useCommand(Recuse, { done: 'sessions.aside.done', onDone: onClose });
  return (
    <CommandDialog
      title={translate('sessions.aside.button', { ordinal: item.ordinal })}
      explanation={translate('sessions.aside.explain')}
      submitLabel={translate('triage.recuse.submit')}
      busy={recuse.isPending}
      missing={isBlank(ground) ? translate('triage.recuse.missing') : null}
      onSubmit={() => recuse.mutate({ proposal, ground: ground.trim() })}
      onClose={onClose}
    >
      {recuse.error && <ErrorNotice error={recuse.error} />}
      {item.state === 'VOTING' && <Alert severity="warning">{translate('sessions.aside.voting')}</Alert>}
      {references.length > 1 && (
        <Choice
          id="aside-proposal"
          label={translate('sessions.aside.proposal')}
          value={proposal}
          options={references}
          name={(reference) => reference}
          onChange={setProposal}
        />
      )}
      <TextField
        id="aside-ground"
        multiline
        fullWidth
        minRows={3}
        margin="normal"
        label={translate('triage.recuse.ground')}
        value={ground}
        onChange={(event) => setGround(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: textLimits.note } }}
      />
    </CommandDialog>
  );
}
