import { href } from 'react-router';
import type { CommitmentLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Tag } from '../layout/Tag.js';
import { ProgressBars } from '../plans/ProgressBars.js';
import { LocalText } from '../text/LocalText.js';
import { CommitmentLink } from './CommitmentLink.js';
import { commitmentTone } from './commitment-tone.js';

interface CommitmentTrackProps {
  commitment: CommitmentLineFragment & { activityCount: number; indicatorCount: number };
}

/** A commitment as the end of a proposal's way, with links on to what is done and what is measured. */
export function CommitmentTrack({ commitment }: CommitmentTrackProps) {
  const { locale, t } = useLanguage();
  const { reference, number, state, leadInstitution, activityCount, indicatorCount } = commitment;
  const page = href('/:locale/commitments/:reference', { locale, reference });
  return (
    <div className="card track">
      <p className="kicker">
        {number === null ? t('commitment.draft') : t('commitment.number', { number })}
        <Tag tone={commitmentTone[state]}>{t(`labels.commitmentState.${state}`)}</Tag>
      </p>
      <p className="track-title">
        <CommitmentLink commitment={commitment} />
      </p>
      <p className="muted">
        <LocalText of={leadInstitution.name} />
      </p>
      <ProgressBars progress={commitment.progress} />
      <p className="track-on">
        <a href={`${page}#activities`}>{t('count.activity', { count: activityCount })}</a>
        <a href={`${page}#indicators-tracking`}>{t('count.indicator', { count: indicatorCount })}</a>
      </p>
    </div>
  );
}
