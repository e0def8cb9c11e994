import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { CommandError } from '../commands/CommandError';
import { ConflictNotice } from '../commands/ConflictNotice';
import { useCommand } from '../commands/useCommand';
import { LanguageSelect } from '../forms/LanguageSelect';
import type { UpdateUserInput, UserRecordFragment } from '../generated/graphql';
import { fromApiLocale, toApiLocale } from '../i18n/languages';
import { Section } from '../record/Section';
import { AccountState } from './AccountState';
import { UpdateUser } from './user.documents';

/** Changes the name and the language of an account, and closes or opens it. */
export function AccountForm({ user }: { user: UserRecordFragment }) {
  const translate = useTranslate();
  const [seen, setSeen] = useState(user);
  const [name, setName] = useState(user.name);
  const [language, setLanguage] = useState(fromApiLocale(user.locale));
  const update = useCommand(UpdateUser, {
    done: 'users.saved',
    onDone: ({ updateUser }) => setSeen(updateUser.user),
  });
  const send = (change: Omit<UpdateUserInput, 'id' | 'version'>) =>
    update.mutate({ id: seen.id, version: seen.version, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send({ name: name.trim(), locale: toApiLocale(language) });
  };
  return (
    <Section title={translate('users.edit')}>
      <form noValidate onSubmit={submit}>
        <CommandError error={update.error}>
          <ConflictNotice
            resource="users"
            onRead={user.version === seen.version ? undefined : () => setSeen(user)}
          >
            {translate('conflict.now')} <bdi>{user.name}</bdi>
            <AccountState disabled={user.disabled} />
          </ConflictNotice>
        </CommandError>
        <TextField
          id="account-name"
          label={translate('users.fields.name')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          required
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
        <LanguageSelect
          id="account-language"
          label={translate('users.fields.locale')}
          value={language}
          onChange={setLanguage}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockStart: 1.5 }}>
          <Button type="submit" variant="contained" disabled={name.trim() === '' || update.isPending}>
            {translate('ra.action.save')}
          </Button>
          <Button
            color={user.disabled ? 'primary' : 'error'}
            variant="outlined"
            disabled={update.isPending}
            onClick={() => send({ disabled: !user.disabled })}
          >
            {translate(user.disabled ? 'users.enable' : 'users.disable')}
          </Button>
        </Box>
      </form>
    </Section>
  );
}
