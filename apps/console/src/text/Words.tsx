import { runsOf } from '@iltizam/domain/left-to-right';
import { directions, type Language } from '../i18n/languages';

type WordsProps = { words: string; language: Language };

/** Words of a record; in a text from the right, ranges, dates and phone numbers keep their own direction. */
export const Words = ({ words, language }: WordsProps) =>
  directions[language] === 'ltr'
    ? words
    : runsOf(words).map(({ text, leftToRight }, index) =>
        leftToRight ? (
          <bdi key={index} dir="ltr">
            {text}
          </bdi>
        ) : (
          text
        ),
      );
