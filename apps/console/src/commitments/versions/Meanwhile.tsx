import type { PromisePart } from '@iltizam/domain/amendments';
import { useTranslate } from 'react-admin';
import { LANGUAGES } from '../../i18n/languages';
import { WordChanges } from '../draft/WordChanges';
import { wordsOf, type Promised } from './promised';

type MeanwhileProps = { seen: Promised; card: Promised; part: PromisePart };

/** What somebody else made of this part since it was read. */
export function Meanwhile({ seen, card, part }: MeanwhileProps) {
  const translate = useTranslate();
  const changes = LANGUAGES.map((language) => ({
    language,
    before: wordsOf(seen, part, language, translate),
    after: wordsOf(card, part, language, translate),
  })).filter(({ before, after }) => before !== after);
  if (changes.length === 0) return <>{translate('versions.unchangedMeanwhile')}</>;
  return changes.map((change) => <WordChanges key={change.language} {...change} />);
}
