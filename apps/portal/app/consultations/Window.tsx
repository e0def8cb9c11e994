import type { ConsultationWindowFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Fact, Facts } from '../layout/Facts.js';
import { Tag } from '../layout/Tag.js';
import { Period } from '../text/Dates.js';
import { LocalProse } from '../text/LocalText.js';

/** When comments are received, what was asked, and what came of it in numbers. */
export function Window({ consultation }: { consultation: ConsultationWindowFragment }) {
  const { t } = useLanguage();
  const { startsOn, endsOn, isReceiving, invitation, tally } = consultation;
  return (
    <>
      <Facts>
        <Fact name={t('consultation.window')}>
          <Period of={{ startsOn, endsOn, startPrecision: 'DAY', endPrecision: 'DAY' }} />{' '}
          <Tag tone={isReceiving ? 'going' : 'quiet'}>
            {t(isReceiving ? 'consultation.open' : 'consultation.notOpen')}
          </Tag>
        </Fact>
        <Fact name={t('consultation.published')}>{tally.published}</Fact>
        <Fact name={t('consultation.answered')}>{tally.answered}</Fact>
        <Fact name={t('consultation.answer.TAKEN')}>{tally.taken}</Fact>
        <Fact name={t('consultation.answer.PARTLY_TAKEN')}>{tally.partlyTaken}</Fact>
        <Fact name={t('consultation.answer.NOT_TAKEN')}>{tally.notTaken}</Fact>
        <Fact name={t('consultation.refused')}>{tally.refused}</Fact>
      </Facts>
      {invitation && <LocalProse of={invitation} />}
    </>
  );
}
