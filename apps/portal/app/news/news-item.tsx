import { Paragraphs } from '../content-texts/Paragraphs.js';
import { ask, notShown } from '../graph/ask.js';
import { JsonLd } from '../layout/JsonLd.js';
import { Page } from '../layout/Page.js';
import { SectionLink } from '../layout/SectionLink.js';
import { useLanguage } from '../i18n/language.js';
import { Day } from '../text/Dates.js';
import { shownText } from '../text/shown.js';
import type { Route } from './+types/news-item.js';
import { NewsItemDocument } from './news.documents.js';

export async function loader({ context, params: { reference } }: Route.LoaderArgs) {
  const { newsItem } = await ask(context, NewsItemDocument, { reference });
  if (!newsItem) throw notShown(404);
  return newsItem;
}

export default function NewsItem({ loaderData: item }: Route.ComponentProps) {
  const { locale, tag } = useLanguage();
  const { title, body, publishedOn, updatedAt } = item;
  return (
    <Page
      title={title}
      kicker={publishedOn && <Day on={publishedOn} precision="DAY" />}
      above={[<SectionLink key="news" to="news" />]}
      feed="/feeds/news.atom"
    >
      <JsonLd
        of={{
          '@type': 'NewsArticle',
          headline: shownText(title, locale),
          inLanguage: tag,
          datePublished: publishedOn,
          dateModified: updatedAt,
        }}
      />
      {body && <Paragraphs of={body} />}
    </Page>
  );
}
