import { ask } from '../graph/ask.js';
import { sayNumber } from '../format/numbers.js';
import { useLanguage } from '../i18n/language.js';
import { Filter, Filters } from '../layout/Filters.js';
import { Page } from '../layout/Page.js';
import { Paging } from '../layout/Paging.js';
import { LocalOption, LocalOptionGroup } from '../text/LocalOption.js';
import type { Route } from './+types/commitments.js';
import { CommitmentList } from './CommitmentList.js';
import { CommitmentsDocument } from './commitment.documents.js';

export async function loader({ context, request }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const chosen = {
    plan: search.get('plan') || undefined,
    area: search.get('area') || undefined,
    leadInstitution: search.get('institution') || undefined,
  };
  const after = search.get('after') || undefined;
  return {
    chosen,
    ...(await ask(context, CommitmentsDocument, { filter: chosen, plan: chosen.plan, after })),
  };
}

export default function Commitments({ loaderData }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const { chosen, commitments, plans, institutions } = loaderData;
  const leads = institutions.filter(({ commitments: own }) => own.totalCount > 0);
  return (
    <Page title={t('site.commitments')} above={[]}>
      <p className="lead">{t('commitment.lead')}</p>
      <Filters active={Object.values(chosen).some(Boolean)}>
        <Filter name="plan" label={t('filter.plan')} value={chosen.plan}>
          {plans.map((plan) => (
            <LocalOption key={plan.reference} value={plan.reference} of={plan.title} />
          ))}
        </Filter>
        <Filter name="area" label={t('filter.area')} value={chosen.area}>
          {plans
            .filter((plan) => plan.areas.length > 0)
            .map((plan) => (
              <LocalOptionGroup key={plan.reference} of={plan.title}>
                {plan.areas.map((area) => (
                  <LocalOption key={area.reference} value={area.reference} of={area.name} />
                ))}
              </LocalOptionGroup>
            ))}
        </Filter>
        <Filter name="institution" label={t('filter.institution')} value={chosen.leadInstitution}>
          {leads.map(({ reference, name, commitments: own }) => (
            <LocalOption
              key={reference}
              value={reference}
              of={name}
              count={sayNumber(locale, own.totalCount)}
            />
          ))}
        </Filter>
      </Filters>
      <p className="result-count">{t('count.commitment', { count: commitments.totalCount })}</p>
      {commitments.totalCount === 0 ? (
        <p className="note">{t('filter.empty')}</p>
      ) : (
        <CommitmentList commitments={commitments.edges.map((edge) => edge.node)} />
      )}
      <Paging page={commitments.pageInfo} />
    </Page>
  );
}
