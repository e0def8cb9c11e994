import type { PlanConsultationQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Fact, Facts } from '../layout/Facts.js';
import { Section } from '../layout/Section.js';
import { Day } from '../text/Dates.js';

type Recorded = NonNullable<NonNullable<PlanConsultationQuery['plan']>['cocreation']['consultation']>;

/** A consultation that was held before this platform: the figures of its report are all that is held. */
export function RecordedConsultation({ recorded }: { recorded: Recorded }) {
  const { t } = useLanguage();
  const { weeks, participants, comments, startsOn, startPrecision } = recorded;
  return (
    <Section id="recorded" title={t('consultation.recorded')}>
      <p className="note">{t('consultation.recordedNote')}</p>
      <Facts>
        <Fact name={t('consultation.began')}>
          {startsOn && startPrecision && <Day on={startsOn} precision={startPrecision} />}
        </Fact>
        <Fact name={t('plan.duration')}>{weeks !== null && t('count.week', { count: weeks })}</Fact>
        <Fact name={t('plan.participants')}>{participants}</Fact>
        <Fact name={t('plan.comments')}>{comments}</Fact>
      </Facts>
    </Section>
  );
}
