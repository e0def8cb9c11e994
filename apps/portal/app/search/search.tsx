import { textLimits } from '@iltizam/domain/text-limits';
import { sayNumber } from '../format/numbers.js';
import { ask } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import type { Route } from './+types/search.js';
import { FoundRecord } from './FoundRecord.js';
import { SearchForm } from './SearchForm.js';
import { SearchDocument } from './search.documents.js';

/** In the order a reader looks for them: who, what was promised, what was proposed, what is written of it. */
const kinds = ['Institution', 'Commitment', 'Proposal', 'Document', 'NewsItem'] as const;

export async function loader({ context, request }: Route.LoaderArgs) {
  const given = new URL(request.url).searchParams.get('q') ?? '';
  const q = Array.from(given.trim()).slice(0, textLimits.search).join('');
  return { q, found: q === '' ? null : (await ask(context, SearchDocument, { q })).search };
}

export default function Search({ loaderData: { q, found } }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  return (
    <Page title={q === '' ? t('search.title') : t('search.titleOf', { q })} above={[]}>
      <meta name="robots" content="noindex" />
      <SearchForm id="search-again" q={q} />
      {found === null && <p className="muted search-hint">{t('search.hint')}</p>}
      {found?.totalCount === 0 && <p className="note">{t('search.nothing')}</p>}
      {found && found.totalCount > 0 && (
        <p className="result-count" role="status">
          {t('count.result', { count: found.totalCount })}
          {found.totalCount > found.edges.length &&
            ` · ${t('search.shown', { shown: sayNumber(locale, found.edges.length) })}`}
        </p>
      )}
      {kinds.map((kind) => {
        const own = (found?.edges ?? []).filter(({ node }) => node.foundAs === kind);
        if (own.length === 0) return null;
        return (
          <Section key={kind} id={kind.toLowerCase()} title={t(`search.kind.${kind}`)}>
            <ul className="lines">
              {own.map(({ node }) => (
                <FoundRecord key={node.reference} record={node} sought={q} />
              ))}
            </ul>
          </Section>
        );
      })}
    </Page>
  );
}
