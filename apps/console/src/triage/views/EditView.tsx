import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { isBlank } from '@iltizam/domain/languages';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { useTriageContext } from '../TriageContext';
import { filterOf } from '../useFilters';
import { DeleteView, UpdateView } from './view.documents';
import type { View } from './view';

/** A view under another name, for others, with what the queue is narrowed to now; or removed. */
export function EditView({ view, onClose }: { view: View; onClose: () => void }) {
  const translate = useTranslate();
  const { plan, filters } = useTriageContext();
  const [name, setName] = useState(view.name);
  const [team, setTeam] = useState(view.team);
  const [withFilters, setWithFilters] = useState(false);
  const update = useCommand(UpdateView, { done: 'triage.views.changed', onDone: onClose });
  const remove = useCommand(DeleteView, { done: 'triage.views.deleted', onDone: onClose });
  const { id, version } = view;
  const error = update.error ?? remove.error;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isBlank(name)) return;
    const filter = withFilters ? filterOf(plan, filters) : null;
    update.mutate({ id, version, name: name.trim(), team, filter });
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={save}
      aria-label={translate('triage.views.editOne', { name: view.name })}
      sx={{ paddingBlock: 1, borderBlock: '1px solid', borderColor: 'divider' }}
    >
      {error && <ErrorNotice error={error} />}
      <TextField
        autoFocus
        id={`triage-view-${id}`}
        label={translate('triage.views.rename')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: textLimits.viewName } }}
      />
      <FormControlLabel
        control={<Switch checked={team} onChange={(_event, on) => setTeam(on)} />}
        label={translate('triage.views.forTeam')}
      />
      <FormControlLabel
        control={<Switch checked={withFilters} onChange={(_event, on) => setWithFilters(on)} />}
        label={translate('triage.views.withFilters')}
      />
      <Box sx={{ display: 'flex', gap: 1, marginBlockStart: 1 }}>
        <Button
          type="submit"
          variant="contained"
          aria-disabled={isBlank(name)}
          disabled={update.isPending || remove.isPending}
        >
          {translate('triage.views.save')}
        </Button>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
        <Button
          color="error"
          disabled={update.isPending || remove.isPending}
          onClick={() => remove.mutate({ id, version })}
          sx={{ marginInlineStart: 'auto' }}
        >
          {translate('triage.views.delete')}
        </Button>
      </Box>
    </Box>
  );
}
