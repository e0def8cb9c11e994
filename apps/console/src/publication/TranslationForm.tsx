import { textLimits } from '@iltizam/domain/text-limits';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';

import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LanguageField } from '../forms/LanguageField';
import { draftOf, toInput } from '../forms/textDraft';
import { LANGUAGES } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import type { Text } from '../text/localized';
import { TranslateOutcome } from './publication.documents';
import type { Pending } from './usePendingOutcomes';

type TranslationFormProps = {
  row: Pending;
  justification: Text;
  /** Whose answer it justifies; left out for the outcome. */
  assignment?: string;
  onClose: () => void;
};

/** The justification in the languages it was not written in; its own words stay as they were decided. */
export function TranslationForm({ row, justification, assignment, onClose }: TranslationFormProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [draft, setDraft] = useState(() => draftOf(justification));
  const save = useCommand(TranslateOutcome, { done: 'publication.written', onDone: onClose });
  const fields = LANGUAGES.filter((one) => one !== draft.original);
  const first = fields.find((one) => draftOf(justification)[one] === '') ?? fields[0];
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { reference, version } = row;
    save.mutate({
      reference,
      version,
      justification: toInput(draft, language),
      ...(assignment === undefined ? {} : { assignment }),
    });
  };
  return (
    <Box component="form" noValidate onSubmit={send} sx={{ marginBlockStart: 2 }}>
      {save.error && <ErrorNotice error={save.error} />}
      {fields.map((one) => (
        <LanguageField
          key={one}
          language={one}
          name={`publication-justification${assignment === undefined ? '' : `-${assignment}`}`}
          label={translate('proposals.reason')}
          value={draft[one]}
          onChange={(text) => setDraft({ ...draft, [one]: text })}
          maximum={textLimits.reason}
          autoFocus={one === first}
        />
      ))}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="outlined" disabled={save.isPending}>
          {translate('publication.save')}
        </Button>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
