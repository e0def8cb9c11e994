import { requirementNumbers } from '@iltizam/domain/ogp-requirements';
import type { DocumentLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { PlanLink } from '../plans/PlanLink.js';
import { Day } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';
import { FileSize } from './FileSize.js';
import { OutLink } from '../text/OutLink.js';

/** Documents one under the other: what it is, where it is read, where it belongs. */
export function DocumentList({ documents }: { documents: DocumentLineFragment[] }) {
  const { t } = useLanguage();
  return (
    <ul className="lines">
      {documents.map((document) => (
        <li key={document.reference} className="line">
          <div className="line-text">
            <p className="line-title">
              {document.url === null ? (
                <strong>
                  <LocalText of={document.title} />
                </strong>
              ) : (
                <OutLink to={document.url}>
                  <LocalText of={document.title} />
                </OutLink>
              )}{' '}
              <FileSize file={document} />
            </p>
            {document.summary && (
              <p>
                <LocalText of={document.summary} />
              </p>
            )}
            <p className="muted">
              {document.plan && <PlanLink plan={document.plan} />}
              {document.plan && document.issuedOn && ' · '}
              {document.issuedOn && (
                <Day on={document.issuedOn} precision={document.issuedPrecision ?? 'DAY'} />
              )}
              {document.url === null && (
                <>
                  {' · '}
                  {t('document.cited')}
                </>
              )}
            </p>
          </div>
          <ul className="line-state labels">
            {document.stage && <li className="label">{t(`labels.stage.${document.stage}`)}</li>}
            {document.requirements.map((requirement) => (
              <li key={requirement} className="label label-requirement">
                <bdi dir="ltr">{requirementNumbers[requirement]}</bdi>{' '}
                {t(`labels.requirement.${requirement}`)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
