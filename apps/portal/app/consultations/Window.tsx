import type { ConsultationWindowFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Tag } from '../layout/Tag.js';
import { Period } from '../text/Dates.js';
import { LocalProse } from '../text/LocalText.js';

/** When comments are received, and what was asked. */
export function Window({ consultation }: { consultation: ConsultationWindowFragment }) {
  const { t } = useLanguage();
  const { startsOn, endsOn, isReceiving, invitation } = consultation;
  return (
    <>
      <p>
        <Period of={{ startsOn, endsOn, startPrecision: 'DAY', endPrecision: 'DAY' }} />{' '}
        <Tag tone={isReceiving ? 'going' : 'quiet'}>
          {t(isReceiving ? 'consultation.open' : 'consultation.notOpen')}
        </Tag>
      </p>
      {invitation && <LocalProse of={invitation} />}
    </>
  );
}
