import { isBlank } from '@iltizam/domain/languages';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { draftOf, toInput } from '../forms/textDraft';
import type { LocalizedTextInput } from '../generated/graphql';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import type { Text } from '../text/localized';
import { Preview } from './Preview';

type TextDialogProps = {
  name: string;
  title: string;
  explanation: string;
  text: Text;
  maximum: number;
  save: { isPending: boolean; error: Error | null };
  onSave: (text: LocalizedTextInput) => void;
  onClose: () => void;
};

/** One text in its three languages, each of which has to be there, beside how it will be read. */
export function TextDialog({
  name,
  title,
  explanation,
  text,
  maximum,
  save,
  onSave,
  onClose,
}: TextDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [draft, setDraft] = useState(() => draftOf(text));
  const lacking = LANGUAGES.filter((one) => isBlank(draft[one]));
  return (
    <CommandDialog
      wide
      title={title}
      explanation={explanation}
      submitLabel={translate('content.saveVersion')}
      busy={save.isPending}
      missing={
        lacking.length > 0
          ? translate('content.missingLanguages', {
              languages: lacking.map((one) => LANGUAGE_NAMES[one]).join(' · '),
            })
          : null
      }
      onSubmit={() => onSave(toInput(draft, language))}
      onClose={onClose}
    >
      {save.error && <ErrorNotice error={save.error} />}
      <Box sx={{ display: 'grid', gap: 2, paddingBlockStart: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <LocalTextInput
          name={name}
          label={translate('content.fields.body')}
          value={draft}
          onChange={setDraft}
          maximum={maximum}
          layout="side-by-side"
          autoFocus
        />
        <Preview body={draft} />
      </Box>
    </CommandDialog>
  );
}
