import type { CommitmentVersionTextFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { Day } from '../text/Dates.js';
import { LocalProse } from '../text/LocalText.js';
import { ChangedPart } from './ChangedPart.js';

type Version = CommitmentVersionTextFragment;

/** Each change of the adopted text, with its day and reason, and what stood there before. */
export function Amendments({ versions }: { versions: Version[] }) {
  const { t } = useLanguage();
  const [, ...amended] = versions;
  if (amended.length === 0) return null;
  return (
    <Section id="amendments" title={t('commitment.amendments')}>
      {amended.map((version, index) => (
        <details key={version.number} className="amendment" open>
          <summary>
            {t('commitment.amendment', { number: version.number - 1 })}
            {version.heldFrom !== null && (
              <>
                {' · '}
                <Day on={version.heldFrom} precision="DAY" />
              </>
            )}
          </summary>
          {version.reason && <LocalProse of={version.reason} />}
          {version.changed.map((path) => (
            <ChangedPart key={path} path={path} before={versions[index]!} after={version} />
          ))}
        </details>
      ))}
    </Section>
  );
}
