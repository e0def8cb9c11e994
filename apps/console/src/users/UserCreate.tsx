import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LanguageSelect } from '../forms/LanguageSelect';
import { DEFAULT_LANGUAGE, toApiLocale, type Language } from '../i18n/languages';
import { PageTitle } from '../layout/PageTitle';
import { recordPath } from '../list/listPath';
import { BackLink } from '../record/BackLink';
import { CreateUser } from './user.documents';

/** A new account, whose owner is invited by mail. Roles are given afterwards, as memberships with their dates. */
export default function UserCreate() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<Language>(DEFAULT_LANGUAGE);
  const create = useCommand(CreateUser, {
    done: 'users.create.done',
    onDone: ({ createUser }) => navigate(recordPath('users', createUser.user.id)),
  });
  const complete = email.trim() !== '' && name.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete)
      create.mutate({
        email: email.trim(),
        name: name.trim(),
        locale: toApiLocale(language),
      });
  };
  return (
    <>
      <PageTitle title={translate('users.create.title')} />
      <BackLink resource="users" />
      <Card component="form" noValidate onSubmit={submit} sx={{ p: 3, maxWidth: 560 }}>
        {create.error && <ErrorNotice error={create.error} />}
        <TextField
          id="user-name"
          label={translate('users.fields.name')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          required
          autoComplete="off"
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
        <TextField
          id="user-email"
          type="email"
          error={create.error?.field === 'email'}
          label={translate('users.fields.email')}
          value={email}
          onChange={({ target }) => setEmail(target.value)}
          required
          autoComplete="off"
          helperText={translate('users.create.emailHint')}
          slotProps={{ htmlInput: { dir: 'ltr' } }}
        />
        <LanguageSelect
          id="user-language"
          label={translate('users.fields.locale')}
          value={language}
          onChange={setLanguage}
        />
        <Box sx={{ display: 'flex', justifyContent: 'end', gap: 1, marginBlockStart: 2 }}>
          <Button component={Link} to="/users" color="inherit">
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={!complete || create.isPending}>
            {translate('users.create.button')}
          </Button>
        </Box>
      </Card>
    </>
  );
}
