import { sayPercent } from '../format/numbers.js';
import type { CommitmentLineFragment, LocalizedFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Tag } from '../layout/Tag.js';
import { LocalText } from '../text/LocalText.js';
import { CommitmentLink } from './CommitmentLink.js';
import { commitmentTone } from './commitment-tone.js';

interface CommitmentListProps {
  /** With the plan where the list goes across plans. */
  commitments: (CommitmentLineFragment & { plan?: { title: LocalizedFragment } })[];
}

/** Commitments one under the other: number, title, who answers for it, how far it has come. */
export function CommitmentList({ commitments }: CommitmentListProps) {
  const { locale, t } = useLanguage();
  return (
    <ul className="lines">
      {commitments.map((commitment) => (
        <li key={commitment.reference} className="line">
          <span className="line-number" aria-hidden="true">
            {commitment.number}
          </span>
          <div className="line-text">
            <p className="line-title">
              <CommitmentLink commitment={commitment} />
            </p>
            <p className="muted">
              <LocalText of={commitment.leadInstitution.name} />
            </p>
            {commitment.plan && (
              <p className="muted">
                <LocalText of={commitment.plan.title} />
              </p>
            )}
          </div>
          <p className="line-state">
            <Tag tone={commitmentTone[commitment.state]}>
              {t(`labels.commitmentState.${commitment.state}`)}
            </Tag>
            {commitment.progress.percent !== null && (
              <span className="line-percent">{sayPercent(locale, commitment.progress.percent)}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
