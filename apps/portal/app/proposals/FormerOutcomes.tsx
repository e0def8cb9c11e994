import { sayDay } from '../format/dates.js';
import type { ProposalQuery } from '../generated/graphql.js';
import { type Language, useLanguage } from '../i18n/language.js';
import { LocalProse } from '../text/LocalText.js';

type Former = NonNullable<ProposalQuery['proposal']>['formerOutcomes'];

/** What was published before and is corrected: it stays to be read, with both days. */
export function FormerOutcomes({ outcomes }: { outcomes: Former }) {
  const { locale, t } = useLanguage();
  return (
    <ul className="answers">
      {outcomes.map((outcome) => (
        <li key={outcome.publishedOn}>
          <p>
            <strong>{decided(t, outcome.decision)}</strong>
            {outcome.reason && ` · ${t(`labels.reason.${outcome.reason}`)}`}
          </p>
          <p className="muted">
            {t('outcome.corrected', {
              published: sayDay(locale, outcome.publishedOn, outcome.publishedPrecision),
              corrected: sayDay(locale, outcome.correctedOn, outcome.correctedPrecision),
            })}
          </p>
          {outcome.justification && <LocalProse of={outcome.justification} />}
        </li>
      ))}
    </ul>
  );
}

const decided = (t: Language['t'], decision: Former[number]['decision']) =>
  decision === 'PARTLY_RETAINED'
    ? t(`labels.assignmentDecision.${decision}`)
    : t(`labels.publicState.${decision}`);
