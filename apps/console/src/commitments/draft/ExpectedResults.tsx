import type { FieldValue } from '@iltizam/domain/field-merge';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { LocalTextList } from '../../forms/LocalTextList';
import { draftOf, isEmptyDraft, toInput, type TextDraft } from '../../forms/textDraft';
import { useLanguage } from '../../i18n/useLanguage';
import type { Text } from '../../text/localized';
import { useCardDraft } from './CardDraftContext';
import { saysTheSame } from './saysTheSame';

const rowsOf = (value: FieldValue): TextDraft[] =>
  Array.isArray(value) ? value.map((text) => draftOf(text as unknown as Text)) : [];

/** The expected results; a line just added stays while it is empty, and is saved once something is in it. */
export function ExpectedResults() {
  const translate = useTranslate();
  const language = useLanguage();
  const { value, write } = useCardDraft();
  const stands = value('expectedResults');
  const [rows, setRows] = useState(() => rowsOf(stands));
  const written = (all: TextDraft[]): FieldValue =>
    all.filter((row) => !isEmptyDraft(row)).map((row) => ({ ...toInput(row, language) }));
  const [taken, setTaken] = useState(stands);
  // Only what somebody else changed is taken in; one's own rows are already there.
  if (!saysTheSame(taken, stands)) {
    setTaken(stands);
    if (!saysTheSame(written(rows), stands ?? [])) setRows(rowsOf(stands));
  }
  return (
    <LocalTextList
      name="expectedResults"
      label={translate('resources.commitments.fields.expectedResults')}
      addLabel={translate('commitments.edit.addResult')}
      values={rows}
      onChange={(changed) => {
        setRows(changed);
        write('expectedResults', written(changed));
      }}
      maximum={textLimits.expectedResult}
    />
  );
}
