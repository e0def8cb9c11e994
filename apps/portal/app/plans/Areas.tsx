import { CommitmentList } from '../commitments/CommitmentList.js';
import type { PlanQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { LocalText } from '../text/LocalText.js';

type AreasOfPlan = Pick<NonNullable<PlanQuery['plan']>, 'areas' | 'commitments'>;

/** The commitments of a plan, under the area each belongs to. */
export function Areas({ plan }: { plan: AreasOfPlan }) {
  const { t } = useLanguage();
  const commitments = plan.commitments.edges.map((edge) => edge.node);
  const elsewhere = commitments.filter((commitment) => !commitment.area);
  if (plan.areas.length === 0 && commitments.length === 0) {
    return <p className="muted">{t('plan.noCommitments')}</p>;
  }
  return (
    <>
      {plan.areas.map((area) => {
        const own = commitments.filter(({ area: of }) => of?.reference === area.reference);
        return (
          <div key={area.reference} className="area">
            <h3>
              <LocalText of={area.name} />
              {own.length > 0 && (
                <span className="muted count">{t('count.commitment', { count: own.length })}</span>
              )}
            </h3>
            {own.length > 0 ? (
              <CommitmentList commitments={own} />
            ) : (
              <p className="muted">{t('plan.areaEmpty')}</p>
            )}
          </div>
        );
      })}
      {elsewhere.length > 0 && (
        <div className="area">
          <h3>{t('plan.otherArea')}</h3>
          <CommitmentList commitments={elsewhere} />
        </div>
      )}
    </>
  );
}
