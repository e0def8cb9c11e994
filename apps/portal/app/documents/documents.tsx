import { ogpRequirements, requirementNumbers } from '@iltizam/domain/ogp-requirements';
import { stageKinds } from '@iltizam/domain/plan-stages';
import { ask } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Filter, Filters } from '../layout/Filters.js';
import { Page } from '../layout/Page.js';
import { Paging } from '../layout/Paging.js';
import { LocalOption } from '../text/LocalOption.js';
import type { Route } from './+types/documents.js';
import { DocumentList } from './DocumentList.js';
import { DocumentsDocument } from './document.documents.js';

export async function loader({ context, request }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const chosen = {
    plan: search.get('plan') || undefined,
    // A word nobody knows is no filter, so that an old address still opens.
    stage: stageKinds.find((stage) => stage === search.get('stage')),
    requirement: ogpRequirements.find((requirement) => requirement === search.get('requirement')),
  };
  const after = search.get('after') || undefined;
  return { chosen, ...(await ask(context, DocumentsDocument, { filter: chosen, after })) };
}

export default function Documents({ loaderData: { chosen, documents, plans } }: Route.ComponentProps) {
  const { t } = useLanguage();
  return (
    <Page title={t('site.documents')} above={[]}>
      <p className="lead">{t('document.lead')}</p>
      <Filters active={Object.values(chosen).some(Boolean)}>
        <Filter name="plan" label={t('filter.plan')} value={chosen.plan}>
          {plans.map((plan) => (
            <LocalOption key={plan.reference} value={plan.reference} of={plan.title} />
          ))}
        </Filter>
        <Filter name="stage" label={t('document.stage')} value={chosen.stage}>
          {stageKinds.map((stage) => (
            <option key={stage} value={stage}>
              {t(`labels.stage.${stage}`)}
            </option>
          ))}
        </Filter>
        <Filter name="requirement" label={t('document.requirement')} value={chosen.requirement}>
          {ogpRequirements.map((requirement) => (
            <option key={requirement} value={requirement}>
              {`${requirementNumbers[requirement]} ${t(`labels.requirement.${requirement}`)}`}
            </option>
          ))}
        </Filter>
      </Filters>
      <p className="result-count">{t('count.document', { count: documents.totalCount })}</p>
      {documents.totalCount === 0 ? (
        <p className="note">{t('filter.empty')}</p>
      ) : (
        <DocumentList documents={documents.edges.map(({ node }) => node)} />
      )}
      <Paging page={documents.pageInfo} />
    </Page>
  );
}
