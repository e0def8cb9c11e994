import { evidenceTypes } from '@iltizam/domain/evidence';
import { sayNumber } from '../format/numbers.js';
import type { CommitmentEvidenceFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { LocalText } from '../text/LocalText.js';
import { OutLink } from '../text/OutLink.js';

const MB = 1_000_000;

/** What proves what is reported: files to be downloaded and pages elsewhere. */
export function Evidence({ evidence }: { evidence: CommitmentEvidenceFragment[] }) {
  const { locale, t } = useLanguage();
  if (evidence.length === 0) return null;
  const kindOf = ({ mediaType, url }: CommitmentEvidenceFragment) =>
    evidenceTypes.find((type) => type.mediaType === mediaType)?.extension.toUpperCase() ?? new URL(url).host;
  return (
    <Section id="evidence" title={t('commitment.evidence')}>
      <ul>
        {evidence.map((one) => (
          <li key={one.id}>
            <OutLink to={one.url}>
              <LocalText of={one.title} />
            </OutLink>{' '}
            <span className="muted">
              <bdi dir="ltr">{kindOf(one)}</bdi>
              {one.bytes !== null &&
                ` · ${t('commitment.megabytes', { size: sayNumber(locale, Math.max(0.1, Math.round((one.bytes / MB) * 10) / 10)) })}`}
              {one.activity && ` · ${t('commitment.proves', { ordinal: one.activity.ordinal })}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
