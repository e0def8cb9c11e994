import { CommitmentLink } from '../commitments/CommitmentLink.js';
import { sayPercent } from '../format/numbers.js';
import type { ProposalQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Day } from '../text/Dates.js';
import { TimelineStep, useSharedProvenance } from '../timeline/Timeline.js';

type WholeProposal = NonNullable<ProposalQuery['proposal']>;

/** How many letters of a date are known: enough to say which of two came first. */
const known = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/**
 * The whole life of a proposal: each published step, the day its outcome was published with the reason in plain words,
 * and where what it became stands today.
 */
export function ProposalLife({ proposal }: { proposal: WholeProposal }) {
  const { t } = useLanguage();
  const { timeline, outcome, commitments } = proposal;
  const shared = useSharedProvenance(timeline);
  const letters = known[outcome?.publishedPrecision ?? 'DAY'];
  const published = outcome?.publishedOn?.slice(0, letters);
  const after = published ? timeline.filter(({ at }) => at.slice(0, letters) > published) : [];
  const before = timeline.filter((entry) => !after.includes(entry));
  if (timeline.length === 0 && !published) return <p className="muted">{t('proposal.noTimeline')}</p>;
  return (
    <>
      {shared}
      <ol className="timeline">
        {before.map((entry, index) => (
          <TimelineStep key={index} entry={entry} withProvenance={shared === null} />
        ))}
        {published && <Published proposal={proposal} />}
        {after.map((entry, index) => (
          <TimelineStep key={index} entry={entry} withProvenance={shared === null} />
        ))}
        {commitments.map((commitment) => (
          <Today key={commitment.reference} commitment={commitment} />
        ))}
      </ol>
    </>
  );
}

/** What was published became of it, and why. */
function Published({ proposal: { state, outcome } }: { proposal: WholeProposal }) {
  const { t } = useLanguage();
  if (!outcome?.publishedOn) return null;
  return (
    <li className="timeline-outcome">
      <p className="timeline-when">
        <Day on={outcome.publishedOn} precision={outcome.publishedPrecision ?? 'DAY'} />
      </p>
      <p className="timeline-what">{t('proposal.outcomePublished')}</p>
      <p>{t(`proposal.fate.${state}`)}</p>
      {outcome.reason && <p>{t(`proposal.explain.${outcome.reason}`)}</p>}
    </li>
  );
}

/** Where the commitment it became stands. */
function Today({ commitment }: { commitment: WholeProposal['commitments'][number] }) {
  const { locale, t } = useLanguage();
  const { percent } = commitment.progress;
  return (
    <li className="timeline-today">
      <p className="timeline-when">{t('proposal.today')}</p>
      <p className="timeline-what">
        <CommitmentLink commitment={commitment} />
      </p>
      <p>
        {t(`commitment.status.${commitment.state}`)}{' '}
        {percent === null ? t('progress.none') : `${t('progress.done')} ${sayPercent(locale, percent)}`}
      </p>
    </li>
  );
}
