import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { useSite } from '../site.js';
import { CodeBlock } from './CodeBlock.js';
import { useDevelopersLink } from './DevelopersLink.js';
import { Prose } from './Prose.js';

const ODBL = 'https://opendatacommons.org/licenses/odbl/1-0/';

/** What may be done with the data, what has to be said, and whom to write to. */
export default function Licence() {
  const { t } = useLanguage();
  const { origin, contact } = useSite();
  return (
    <Page title={t('developers.licence')} above={[useDevelopersLink()]}>
      <Section id="data" title={t('developers.licenceOfData')}>
        <Prose>{t('developers.licenceMay')}</Prose>
        <Prose>{t('developers.licenceMust')}</Prose>
        <CodeBlock>{`Iltizam, ${origin}/, ODbL 1.0`}</CodeBlock>
        <p>
          <a href={ODBL} rel="license external nofollow noopener">
            <bdi lang="en">Open Database License 1.0</bdi>
          </a>
        </p>
      </Section>
      <Section id="code" title={t('developers.licenceOfCode')}>
        <Prose>{t('developers.licenceCodeText')}</Prose>
      </Section>
      <Section id="contact" title={t('developers.contact')}>
        {contact === null ? (
          <p>{t('developers.contactNone')}</p>
        ) : (
          <>
            <p>{t('developers.contactText')}</p>
            <p>
              <a href={`mailto:${contact}`}>
                <bdi dir="ltr">{contact}</bdi>
              </a>
              {' · '}
              <a href="/.well-known/security.txt">
                <bdi lang="en">security.txt</bdi>
              </a>
            </p>
          </>
        )}
      </Section>
    </Page>
  );
}
