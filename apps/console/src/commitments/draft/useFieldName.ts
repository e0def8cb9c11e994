import { draftField } from '@iltizam/domain/draft-fields';
import { useTranslate } from 'react-admin';
import { LANGUAGE_NAMES } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import { plainText } from '../../text/localized';
import type { CommitmentRecord } from '../commitment.record';

/** A field of the card in words: its label, in which language; of a report or a value, of what. */
export function useFieldName(card: CommitmentRecord): (path: string) => string {
  const translate = useTranslate();
  const language = useLanguage();
  const label = (name: string) => translate(`resources.commitments.fields.${name}`);
  return (path) => {
    const field = draftField(path);
    switch (field?.kind) {
      case 'TEXT':
        return `${label(field.column.split('.').at(-1)!)} · ${LANGUAGE_NAMES[field.locale]}`;
      case 'VALUE':
        return label(field.column.split('.').at(-1)!);
      case 'ACTIVITY_REPORT':
        return plainText(card.activities.find(({ id }) => id === field.activity)?.title, language);
      case 'MEASUREMENT':
        return plainText(card.indicators.find(({ id }) => id === field.indicator)?.name, language);
      case undefined:
        return path;
    }
  };
}
