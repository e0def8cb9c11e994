import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { useSite } from '../site.js';
import { PlainExplorer } from './PlainExplorer.js';
import { Prose } from './Prose.js';
import { operations } from './operations.js';
import { useDevelopersLink } from './DevelopersLink.js';

/** GraphiQL, served from here; until its script runs, and where it may not, a plain form that does the same. */
export default function Explorer() {
  const { t } = useLanguage();
  const { nonce } = useSite();
  return (
    <Page title={t('developers.explorer')} above={[useDevelopersLink()]}>
      <link rel="stylesheet" href="/explorer/explorer.css" />
      <Prose>{t('developers.explorerText')}</Prose>
      <div
        id="explorer"
        data-title={t('developers.savedOperations')}
        data-operations={JSON.stringify(operations)}
      >
        <PlainExplorer />
      </div>
      <script type="module" src="/explorer/explorer.js" nonce={nonce} />
    </Page>
  );
}
