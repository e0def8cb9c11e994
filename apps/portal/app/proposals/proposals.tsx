import { publicStates } from '@iltizam/domain/public-state';
import { inadmissibilityReasons } from '@iltizam/domain/reasons';
import { ask } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Downloads } from '../layout/Downloads.js';
import { Filter, Filters } from '../layout/Filters.js';
import { Page } from '../layout/Page.js';
import { LocalOption, LocalOptionGroup } from '../text/LocalOption.js';
import type { Route } from './+types/proposals.js';
import { ProposalList } from './ProposalList.js';
import { ProposalsDocument } from './proposal.documents.js';

export async function loader({ context, request }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const chosen = {
    plan: search.get('plan') || undefined,
    theme: search.get('theme') || undefined,
    // A state nobody knows is no filter, so that an old address still opens.
    state: publicStates.find((state) => state === search.get('state')),
    reason: inadmissibilityReasons.find((reason) => reason === search.get('reason')),
  };
  const { state, reason } = chosen;
  const filter = { ...chosen, state: state && [state], reason: reason && [reason] };
  const after = search.get('after') || undefined;
  return { chosen, ...(await ask(context, ProposalsDocument, { filter, after })) };
}

export default function Proposals({ loaderData: { chosen, proposals, plans } }: Route.ComponentProps) {
  const { t } = useLanguage();
  return (
    <Page title={t('site.proposals')} above={[]}>
      <p className="lead">{t('proposal.lead')}</p>
      <Filters active={Object.values(chosen).some(Boolean)}>
        <Filter name="plan" label={t('filter.plan')} value={chosen.plan}>
          {plans.map((plan) => (
            <LocalOption key={plan.reference} value={plan.reference} of={plan.title} />
          ))}
        </Filter>
        <Filter name="theme" label={t('filter.theme')} value={chosen.theme}>
          {plans
            .filter((plan) => plan.themes.length > 0)
            .map((plan) => (
              <LocalOptionGroup key={plan.reference} of={plan.title}>
                {plan.themes.map((theme) => (
                  <LocalOption key={theme.reference} value={theme.reference} of={theme.name} />
                ))}
              </LocalOptionGroup>
            ))}
        </Filter>
        <Filter name="state" label={t('filter.state')} value={chosen.state}>
          {publicStates.map((state) => (
            <option key={state} value={state}>
              {t(`labels.publicState.${state}`)}
            </option>
          ))}
        </Filter>
        <Filter name="reason" label={t('filter.reason')} value={chosen.reason}>
          {inadmissibilityReasons.map((reason) => (
            <option key={reason} value={reason}>
              {t(`labels.reason.${reason}`)}
            </option>
          ))}
        </Filter>
      </Filters>
      {proposals.totalCount === 0 ? (
        <p className="note">{t('filter.empty')}</p>
      ) : (
        <ProposalList page={proposals} />
      )}
      <Downloads table="proposals" />
    </Page>
  );
}
