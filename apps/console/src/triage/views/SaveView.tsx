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
import { CreateView } from './view.documents';

/** Keeps the present filters under a name, for oneself or for the whole committee. */
export function SaveView() {
  const translate = useTranslate();
  const { plan, filters } = useTriageContext();
  const [name, setName] = useState('');
  const [team, setTeam] = useState(false);
  const create = useCommand(CreateView, { done: 'triage.views.saved', onDone: () => setName('') });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isBlank(name)) create.mutate({ name: name.trim(), team, filter: filterOf(plan, filters) });
  };
  return (
    <Box component="form" noValidate onSubmit={save} sx={{ marginBlockStart: 2 }}>
      {create.error && <ErrorNotice error={create.error} />}
      <TextField
        id="triage-view-name"
        label={translate('triage.views.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: textLimits.viewName } }}
      />
      <FormControlLabel
        control={<Switch checked={team} onChange={(_event, on) => setTeam(on)} />}
        label={translate('triage.views.forTeam')}
      />
      <Button type="submit" variant="outlined" aria-disabled={isBlank(name)} disabled={create.isPending}>
        {translate('triage.views.save')}
      </Button>
    </Box>
  );
}
