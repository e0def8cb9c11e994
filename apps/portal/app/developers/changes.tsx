import changelog from '../../../../packages/contract/CHANGELOG.md?raw';
import releases from '../../../../packages/contract/releases.json';
import { sayDay } from '../format/dates.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { Code } from '../text/Code.js';
import { CodeBlock } from './CodeBlock.js';
import { goingFrom } from './deprecated.js';
import { useDevelopersLink } from './DevelopersLink.js';
import { Prose } from './Prose.js';

/** What the changelog says of a release in detail: names of the contract, in English. */
const details = Object.fromEntries(
  changelog
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const [on = '', ...lines] = part.split('\n');
      return [on.trim(), lines.join('\n').trim()];
    }),
);

/** How the contract changes, what is to go from it and when, and what each release brought. */
export default function ContractChanges() {
  const { locale, t } = useLanguage();
  return (
    <Page title={t('developers.changes')} above={[useDevelopersLink()]}>
      <Prose>{t('developers.promisesText')}</Prose>
      <Section id="going" title={t('developers.going')}>
        {goingFrom.length === 0 ? (
          <p>{t('developers.goingNone')}</p>
        ) : (
          <dl>
            {goingFrom.map(([element, reason]) => (
              <div key={element} dir="ltr" lang="en">
                <dt>
                  <code>{element}</code>
                </dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        )}
      </Section>
      <Section id="releases" title={t('developers.releases')}>
        {releases.map(({ on, summary, example }) => (
          <section key={on} aria-labelledby={`release-${on}`}>
            <h3 id={`release-${on}`}>
              {on === 'Next' ? t('developers.nextRelease') : sayDay(locale, on.slice(0, 10), 'DAY')}{' '}
              {/* Of several in a day each has a name of its own. */}
              {on.length > 'YYYY-MM-DD'.length && <Code>{on}</Code>}
            </h3>
            <Prose>{summary[locale]}</Prose>
            <CodeBlock>{example}</CodeBlock>
            {details[on] && (
              <details>
                <summary>{t('developers.details')}</summary>
                <CodeBlock>{details[on]}</CodeBlock>
              </details>
            )}
          </section>
        ))}
      </Section>
    </Page>
  );
}
