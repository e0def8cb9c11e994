import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import type { ApiError } from '../api/ApiError';
import { mutate } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { ReadAuthorMutation } from '../generated/graphql';
import { Facts } from '../record/Facts';
import { Section } from '../record/Section';
import { ReadAuthor } from './read-author.documents';

type Shown = ReadAuthorMutation['readAuthor'];

/** Who wrote a proposal, for those who may know and say why. Nothing is loaded before, and nothing is kept. */
export function AuthorSection({ proposal }: { proposal: string }) {
  const translate = useTranslate();
  const may = useMay();
  const [asks, setAsks] = useState(false);
  const [reason, setReason] = useState('');
  const read = useMutation<Shown, ApiError>({
    mutationFn: async () => (await mutate(ReadAuthor, { input: { proposal, reason } })).readAuthor,
    gcTime: 0,
  });
  if (!may('Mutation.readAuthor')) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    read.mutate();
  };
  return (
    <Section title={translate('author.title')}>
      {read.data ? (
        <Author author={read.data.author} />
      ) : asks ? (
        <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 1.5 }}>
          {read.error && <ErrorNotice error={read.error} />}
          <TextField
            id="author-reason"
            label={translate('author.reason')}
            helperText={translate('author.reasonHint')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            error={read.error?.field === 'reason'}
            required
            multiline
            minRows={2}
            autoFocus
            slotProps={{ htmlInput: { dir: 'auto', maxLength: 3000 } }}
          />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Button type="submit" variant="outlined" disabled={reason.trim() === '' || read.isPending}>
              {translate('author.show')}
            </Button>
            <Button onClick={() => setAsks(false)}>{translate('ra.action.cancel')}</Button>
          </Box>
        </Box>
      ) : (
        <Button variant="outlined" onClick={() => setAsks(true)}>
          {translate('author.ask')}
        </Button>
      )}
    </Section>
  );
}

function Author({ author }: Shown) {
  const translate = useTranslate();
  if (!author) return <Typography>{translate('author.none')}</Typography>;
  const { name, email, organisation, capacity } = author;
  return (
    // The form with the focus is gone: what was asked for has it now.
    <div role="status" tabIndex={-1} ref={(shown) => shown?.focus()}>
      <Facts
        facts={[
          { label: translate('author.name'), value: name && <bdi>{name}</bdi> },
          { label: translate('author.email'), value: email && <bdi dir="ltr">{email}</bdi> },
          { label: translate('author.organisation'), value: organisation && <bdi>{organisation}</bdi> },
          {
            label: translate('author.capacity'),
            value: capacity && translate(`author.capacities.${capacity}`),
          },
        ].filter(({ value }) => value)}
      />
    </div>
  );
}
