import type { ConsultationWindowFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Fact, Facts } from '../layout/Facts.js';

/** What came of a consultation in numbers; how it was answered, once anything was. */
export function Tally({ tally }: Pick<ConsultationWindowFragment, 'tally'>) {
  const { t } = useLanguage();
  const { published, answered, taken, partlyTaken, notTaken, refused } = tally;
  return (
    <Facts>
      <Fact name={t('consultation.published')}>{published}</Fact>
      <Fact name={t('consultation.answered')}>{answered}</Fact>
      {answered > 0 && (
        <>
          <Fact name={t('consultation.answer.TAKEN')}>{taken}</Fact>
          <Fact name={t('consultation.answer.PARTLY_TAKEN')}>{partlyTaken}</Fact>
          <Fact name={t('consultation.answer.NOT_TAKEN')}>{notTaken}</Fact>
        </>
      )}
      {refused > 0 && <Fact name={t('consultation.refused')}>{refused}</Fact>}
    </Facts>
  );
}
