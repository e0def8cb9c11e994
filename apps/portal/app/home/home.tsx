import { dayOf } from '@iltizam/domain/country-clock';
import { href } from 'react-router';
import { phaseOf } from '@iltizam/domain/candidate-call-workflow';
import { ask } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { JsonLd } from '../layout/JsonLd.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { SectionLink } from '../layout/SectionLink.js';
import { NewsList } from '../news/NewsList.js';
import { PlanCard } from '../plans/PlanCard.js';
import { SearchForm } from '../search/SearchForm.js';
import { LocalText } from '../text/LocalText.js';
import { useSite } from '../site.js';
import type { Route } from './+types/home.js';
import { Example } from './Example.js';
import { HomeDocument } from './home.documents.js';
import { InFigures } from './InFigures.js';
import { OpenNow } from './OpenNow.js';

export async function loader({ context }: Route.LoaderArgs) {
  const { meetings, candidateCalls, ...answer } = await ask(context, HomeDocument, {});
  const today = dayOf(new Date());
  return {
    ...answer,
    coming: meetings.filter(({ heldOn }) => heldOn >= today),
    calls: candidateCalls.filter((call) => phaseOf(call, today) === 'OPEN'),
  };
}

const ways = ['commitments', 'proposals', 'institutions', 'meetings'] as const;

export default function Home({ loaderData }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const { plans, institutions, coming, calls, fulfilled, contentTexts, news } = loaderData;
  const example = fulfilled.edges[0]?.node;
  return (
    <Page
      title={t('home.title')}
      hero={contentTexts[0] && <LocalText of={contentTexts[0].text} />}
      opening={<SearchForm id="search-home" />}
    >
      <AboutSite />
      <OpenNow plans={plans} coming={coming} calls={calls} />
      {news.edges.length > 0 && (
        <Section id="news" title={t('news.latest')}>
          <NewsList news={news.edges.map(({ node }) => node)} heading="h3" />
          <p className="more">
            <a href={href('/:locale/news', { locale })}>{t('news.all')}</a>
          </p>
        </Section>
      )}
      <InFigures plans={plans} institutions={institutions} />
      <Section id="plans" title={t('home.plans')}>
        <ul className="cards">
          {plans.map((plan) => (
            <PlanCard key={plan.reference} plan={plan} heading="h3" />
          ))}
        </ul>
      </Section>
      {example && <Example proposal={example} />}
      <Section id="ways" title={t('home.ways')}>
        <ul className="ways">
          {ways.map((way) => (
            <li key={way}>
              <h3>
                <SectionLink to={way} />
              </h3>
              <p>{t(`home.${way}`)}</p>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

/** The site and its data, for search engines. */
function AboutSite() {
  const { locale, tag, t } = useLanguage();
  const { origin } = useSite();
  return (
    <>
      <JsonLd
        of={{
          '@type': 'WebSite',
          name: t('site.name'),
          url: `${origin}/${locale}`,
          inLanguage: tag,
          potentialAction: {
            '@type': 'SearchAction',
            target: `${origin}/${locale}/search?q={q}`,
            'query-input': 'required name=q',
          },
        }}
      />
      <JsonLd
        of={{
          '@type': 'Dataset',
          name: t('site.country'),
          description: t('site.description'),
          url: `${origin}/${locale}/developers`,
          inLanguage: tag,
          isAccessibleForFree: true,
          license: 'https://opendatacommons.org/licenses/odbl/1-0/',
          distribution: ['commitments', 'proposals'].map((table) => ({
            '@type': 'DataDownload',
            encodingFormat: 'text/csv',
            contentUrl: `${origin}/data/${table}.csv`,
          })),
        }}
      />
    </>
  );
}
