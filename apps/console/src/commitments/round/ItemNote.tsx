import { textLimits } from '@iltizam/domain/text-limits';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { draftOf, isEmptyDraft, toInput } from '../../forms/textDraft';
import type { LocalizedTextInput } from '../../generated/graphql';
import { useLanguage } from '../../i18n/useLanguage';
import { plainText, type Text } from '../../text/localized';

/** A note as a draft holds it. */
export type DraftedNote = LocalizedTextInput | null;

type ItemNoteProps = {
  path: string;
  title: Text;
  note: DraftedNote | undefined;
  onChange: (note: DraftedNote) => void;
};

/** A word on what is reported; its fields open on request, most items need none. */
export function ItemNote({ path, title, note, onChange }: ItemNoteProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [typed, setTyped] = useState(note ? draftOf(note) : null);
  if (typed === null)
    return (
      <Button
        size="small"
        onClick={() => setTyped(draftOf(null))}
        aria-label={translate('card.round.addNoteOf', { title: plainText(title, language) })}
      >
        {translate('card.round.addNote')}
      </Button>
    );
  return (
    <Box sx={{ flexBasis: '100%' }}>
      <LocalTextInput
        name={`${path}-note`}
        label={translate('activities.note')}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          onChange(isEmptyDraft(text) ? null : toInput(text, language));
        }}
        maximum={textLimits.note}
        autoFocus={note == null}
      />
    </Box>
  );
}
