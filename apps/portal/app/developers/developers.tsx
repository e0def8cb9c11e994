import { href } from 'react-router';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { useSite } from '../site.js';
import { CodeBlock } from './CodeBlock.js';
import { PlainExplorer } from './PlainExplorer.js';
import { answerAt, operations } from './operations.js';
import { Prose } from './Prose.js';
import { snippets, submit, verification } from './snippets.js';

const tables = ['plans', 'themes', 'areas', 'institutions', 'meetings', 'commitments', 'activities', 'indicators', 'measurements', 'proposals']; // prettier-ignore
const formats = ['csv', 'jsonl', 'xlsx'];

export default function Developers() {
  const { locale, t } = useLanguage();
  const { origin } = useSite();
  const first = Object.entries(snippets(origin));
  return (
    <Page title={t('developers.title')} above={[]} hero={t('developers.lead')}>
      <Section id="start" title={t('developers.start')}>
        <Prose>{t('developers.startText')}</Prose>
        {first.map(([name, code]) => (
          <div key={name}>
            <h3>
              <bdi lang="en">{name}</bdi>
            </h3>
            <CodeBlock>{code}</CodeBlock>
          </div>
        ))}
      </Section>
      <Section id="explorer" title={t('developers.explorer')}>
        <Prose>{t('developers.explorerText')}</Prose>
        <p>
          <a className="button" href={href('/:locale/developers/explorer', { locale })}>
            {t('developers.openExplorer')}
          </a>
        </p>
        <PlainExplorer />
      </Section>
      <Section id="operations" title={t('developers.operations')}>
        <Prose>{t('developers.operationsText')}</Prose>
        {operations.map((operation) => (
          <details key={operation.name} className="operation">
            <summary>
              <bdi dir="ltr">{operation.name}</bdi>
            </summary>
            <CodeBlock>{operation.document}</CodeBlock>
            {operation.variables === null ? (
              <Prose>{t('developers.needsKey')}</Prose>
            ) : (
              <>
                <CodeBlock>{operation.variables}</CodeBlock>
                <p>
                  <a href={answerAt(operation)}>{t('developers.answer')}</a>
                </p>
              </>
            )}
          </details>
        ))}
        <p>
          <a href={href('/:locale/developers/reference', { locale })}>{t('developers.reference')}</a>
          {' · '}
          <a href="/graphql/schema.graphql">
            <bdi lang="en">schema.graphql</bdi>
          </a>
        </p>
      </Section>
      <Section id="keys" title={t('developers.keys')}>
        <Prose>{t('developers.keysText')}</Prose>
        <CodeBlock>{submit(origin)}</CodeBlock>
      </Section>
      <Section id="webhooks" title={t('developers.webhooks')}>
        <Prose>{t('developers.webhooksText')}</Prose>
        <CodeBlock>{verification}</CodeBlock>
      </Section>
      <Section id="limits" title={t('developers.limits')}>
        <Prose>{t('developers.limitsText')}</Prose>
      </Section>
      <Section id="data" title={t('developers.data')}>
        <Prose>{t('developers.dataText')}</Prose>
        <ul className="plain">
          {tables.map((table) => (
            <li key={table} dir="ltr" lang="en">
              {table}
              {formats.map((format) => (
                <span key={format}>
                  {' · '}
                  <a href={`/data/${table}.${format}`} aria-label={`${table}, ${format}`}>
                    {format}
                  </a>
                </span>
              ))}
            </li>
          ))}
        </ul>
        <p dir="ltr" lang="en">
          <a href="/data/datapackage.json">datapackage.json</a> · <a href="/catalog.jsonld">catalog.jsonld</a>{' '}
          · <a href={`/feeds/changes.atom?lang=${locale}`}>Atom</a> ·{' '}
          <a href={`/calendar/meetings.ics?lang=${locale}`}>iCalendar</a> ·{' '}
          <a href="/data/ogp/ma-nap-2.csv">OGP template</a>
        </p>
        <h3>{t('developers.archive')}</h3>
        <p>
          {t('developers.archiveText')}{' '}
          <a href="/data/archive.json">
            <bdi lang="en">archive.json</bdi>
          </a>
        </p>
      </Section>
      <Section id="promises" title={t('developers.promises')}>
        <Prose>{t('developers.promisesText')}</Prose>
        <Prose>{t('developers.licenceText')}</Prose>
        <ul className="plain">
          <li>
            <a href={href('/:locale/developers/changes', { locale })}>{t('developers.changes')}</a>
          </li>
          <li>
            <a href={href('/:locale/developers/status', { locale })}>{t('developers.status')}</a>
          </li>
          <li>
            <a href={href('/:locale/developers/licence', { locale })}>{t('developers.licence')}</a>
          </li>
        </ul>
      </Section>
    </Page>
  );
}
