import { DocumentList } from '../documents/DocumentList.js';
import type { PlanQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Fact, Facts } from '../layout/Facts.js';
import { Day } from '../text/Dates.js';
import { LocalProse, LocalText } from '../text/LocalText.js';

type PlanAdoption = NonNullable<NonNullable<PlanQuery['plan']>['adoption']>;

/** How a plan was adopted, and how many of the commitments put forward. */
export function Adoption({ of }: { of: PlanAdoption }) {
  const { t } = useLanguage();
  const { adoptedOn, precision, body, text, proposed, adopted, documents } = of;
  return (
    <>
      <Facts>
        <Fact name={t('plan.adoption.day')}>
          {adoptedOn ? (
            <Day on={adoptedOn} precision={precision ?? 'DAY'} />
          ) : (
            <span className="muted">{t('plan.undated')}</span>
          )}
        </Fact>
        <Fact name={t('plan.adoption.body')}>{body && <LocalText of={body} />}</Fact>
        <Fact name={t('plan.draftCount')}>{proposed}</Fact>
        <Fact name={t('plan.adoption.adopted')}>{adopted}</Fact>
      </Facts>
      {text && <LocalProse of={text} />}
      {documents.length > 0 && (
        <>
          <h3>{t('plan.adoption.documents')}</h3>
          <DocumentList documents={documents} />
        </>
      )}
    </>
  );
}
