import { CommitmentLink } from '../commitments/CommitmentLink.js';
import { sayDay } from '../format/dates.js';
import type { ProposalQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { LocalProse } from '../text/LocalText.js';
import { proposalTone } from './proposal-tone.js';

/** What became of the proposal, in plain words first, then the reason and the justification as published. */
export function Fate({ proposal }: { proposal: NonNullable<ProposalQuery['proposal']> }) {
  const { locale, t } = useLanguage();
  const { state, outcome } = proposal;
  return (
    <section className={`status status-${proposalTone[state]}`} aria-labelledby="outcome">
      <h2 id="outcome">{t('proposal.outcome')}</h2>
      <p className="status-sentence">{t(`proposal.fate.${state}`)}</p>
      {proposal.commitments.length > 0 && (
        <ul className="plain">
          {proposal.commitments.map((commitment) => (
            <li key={commitment.reference}>
              <CommitmentLink commitment={commitment} />
            </li>
          ))}
        </ul>
      )}
      {outcome?.reason && (
        <p>
          <strong>{t(`labels.reason.${outcome.reason}`)}.</strong> {t(`proposal.explain.${outcome.reason}`)}
        </p>
      )}
      {outcome?.justification && (
        <>
          <h3>{t('proposal.justification')}</h3>
          <LocalProse of={outcome.justification} />
        </>
      )}
      {outcome?.publishedOn && (
        <p className="muted">
          {t('proposal.published', {
            date: sayDay(locale, outcome.publishedOn, outcome.publishedPrecision ?? 'DAY'),
          })}
        </p>
      )}
    </section>
  );
}
