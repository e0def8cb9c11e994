import { ask } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Paging } from '../layout/Paging.js';
import type { Route } from './+types/news.js';
import { NewsList } from './NewsList.js';
import { NewsListDocument } from './news.documents.js';

export function loader({ context, request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get('after') || undefined;
  return ask(context, NewsListDocument, { after });
}

export default function News({ loaderData: { news } }: Route.ComponentProps) {
  const { t } = useLanguage();
  return (
    <Page title={t('site.news')} above={[]} feed="/feeds/news.atom">
      <p className="lead">{t('news.lead')}</p>
      {news.totalCount === 0 ? (
        <p className="note">{t('news.none')}</p>
      ) : (
        <NewsList news={news.edges.map(({ node }) => node)} heading="h2" />
      )}
      <Paging page={news.pageInfo} />
    </Page>
  );
}
