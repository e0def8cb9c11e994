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
import { fromApiLocale, toApiLocale, type Language } from '../i18n/languages';
import { Section } from '../record/Section';
import { AccountState } from './AccountState';
import { UpdateUser } from './user.documents';

type Draft = { seen: UserRecordFragment; name: string; language: Language };

const draftOf = (user: UserRecordFragment): Draft => ({
  seen: user,
  name: user.name,
  language: fromApiLocale(user.locale),
});

/** Changes the name and the language of an account, and closes or opens it. */
export function AccountForm({ user }: { user: UserRecordFragment }) {
  const translate = useTranslate();
  // While nothing is typed the form follows the account; then it keeps the version it was begun on.
  const [draft, setDraft] = useState<Draft | null>(null);
  const { seen, name, language } = draft ?? draftOf(user);
  const update = useCommand(UpdateUser, { done: 'users.saved', onDone: () => setDraft(null) });
  const write = (change: Partial<Draft>) => setDraft({ seen, name, language, ...change });
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
            onRead={user.version === seen.version ? undefined : () => write({ seen: user })}
          >
            {translate('conflict.now')} <bdi>{user.name}</bdi>
            <AccountState disabled={user.disabled} />
          </ConflictNotice>
        </CommandError>
        <TextField
          id="account-name"
          label={translate('users.fields.name')}
          value={name}
          onChange={({ target }) => write({ name: target.value })}
          required
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
        <LanguageSelect
          id="account-language"
          label={translate('users.fields.locale')}
          value={language}
          onChange={(chosen) => write({ language: chosen })}
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
