import { limitOf, textLimits } from '@iltizam/domain/text-limits';
import { useTranslate } from 'react-admin';
import { useErrorText } from '../../errors/useErrorText';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { LANGUAGES, type Language } from '../../i18n/languages';
import { useCardDraft } from './CardDraftContext';
import { FieldComments } from './FieldComments';

type DraftTextProps = {
  /** The text's path without its language: `title`, `contact.position`. */
  column: string;
  label?: string;
  multiline?: boolean;
};

/** One text of the card, its languages side by side, each a field of its own to two people. */
export function DraftText({ column, label, multiline = true }: DraftTextProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const { value, write, fault } = useCardDraft();
  const name = column.split('.').at(-1)!;
  const at = (language: Language) => `${column}.${language}`;
  const words = (language: Language) => {
    const text = value(at(language));
    return typeof text === 'string' ? text : '';
  };
  const error = LANGUAGES.map((language) => fault(at(language))).find((one) => one !== null);
  return (
    <>
      <LocalTextInput
        name={column}
        label={label ?? translate(`resources.commitments.fields.${name}`)}
        layout="side-by-side"
        value={{ ar: words('ar'), fr: words('fr'), en: words('en'), original: null }}
        onChange={(typed) => {
          for (const language of LANGUAGES)
            if (typed[language] !== words(language)) write(at(language), typed[language]);
        }}
        maximum={textLimits[limitOf(name)]}
        multiline={multiline}
        error={error ? errorText(error) : null}
      />
      <FieldComments column={column} />
    </>
  );
}
