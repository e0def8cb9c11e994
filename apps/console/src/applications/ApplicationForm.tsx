import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Section } from '../record/Section';
import { CreateApplication } from './application.documents';

/** Lets an application in. Its key is shown once, by whoever draws this form. */
export function ApplicationForm({ onKey }: { onKey: (key: string | null) => void }) {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const [contact, setContact] = useState('');
  const [submits, setSubmits] = useState(false);
  const create = useCommand(CreateApplication, {
    done: 'applications.created',
    onDone: ({ createApiClient }) => {
      onKey(createApiClient.key ?? null);
      setName('');
      setContact('');
      setSubmits(false);
    },
  });
  const complete = name.trim() !== '' && contact.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) create.mutate({ name, contact, scopes: submits ? ['READ', 'PROPOSALS_SUBMIT'] : ['READ'] });
  };
  return (
    <Section title={translate('applications.create')}>
      <Box component="form" noValidate onSubmit={submit} sx={{ maxWidth: 560 }}>
        {create.error && <ErrorNotice error={create.error} />}
        <TextField
          id="application-name"
          label={translate('applications.name')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          required
          error={create.error?.field === 'name'}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
        <TextField
          id="application-contact"
          type="email"
          label={translate('applications.contact')}
          value={contact}
          onChange={({ target }) => setContact(target.value)}
          required
          error={create.error?.field === 'contact'}
          helperText={translate('applications.contactHint')}
          slotProps={{ htmlInput: { dir: 'ltr' } }}
        />
        <FormControlLabel
          control={<Checkbox checked={submits} onChange={({ target }) => setSubmits(target.checked)} />}
          label={translate('applications.maySubmit')}
        />
        <Button
          type="submit"
          variant="contained"
          disabled={!complete || create.isPending}
          sx={{ display: 'block' }}
        >
          {translate('applications.create')}
        </Button>
      </Box>
    </Section>
  );
}
