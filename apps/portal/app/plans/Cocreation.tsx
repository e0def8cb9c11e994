import type { CocreationFiguresFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Fact, Facts } from '../layout/Facts.js';
import { Figure } from './Figure.js';

/** Who took part in making the plan, as officially recorded. */
export function Cocreation({ cocreation }: { cocreation: CocreationFiguresFragment }) {
  const { t } = useLanguage();
  const { proposals, participants, consultation } = cocreation;
  return (
    <>
      <div className="figures">
        <Figure name={t('plan.proposals')} total={proposals.total} parts={proposals.byChannel} />
        {participants.total !== null && (
          <Figure name={t('plan.participants')} total={participants.total} parts={participants.byChannel} />
        )}
      </div>
      {consultation && (
        <>
          <h3>{t('plan.consultation')}</h3>
          <Facts>
            <Fact name={t('plan.duration')}>
              {consultation.weeks !== null && t('count.week', { count: consultation.weeks })}
            </Fact>
            <Fact name={t('plan.participants')}>{consultation.participants}</Fact>
            <Fact name={t('plan.comments')}>{consultation.comments}</Fact>
          </Facts>
        </>
      )}
    </>
  );
}
