import { useId } from 'react';
import { sayDay } from '../format/dates.js';
import { sayPercent } from '../format/numbers.js';
import type { ProgressFiguresFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

interface ProgressBarsProps {
  progress: ProgressFiguresFragment;
  /** Adds why nothing is shown where nothing is known. */
  explained?: boolean;
}

/** What is done over what time has passed. A bar is drawn only for what is known. */
export function ProgressBars({ progress, explained }: ProgressBarsProps) {
  const { locale, t } = useLanguage();
  const { percent, asOf, basis, elapsedPercent, reportedShare } = progress;
  const notes = [
    basis === 'NONE' ? null : t(`progress.basis.${basis}`),
    asOf === null ? null : t('progress.asOf', { date: sayDay(locale, asOf, 'MONTH') }),
    reportedShare === null || reportedShare >= 1
      ? null
      : t('progress.share', { percent: sayPercent(locale, reportedShare * 100) }),
  ].filter((note) => note !== null);
  return (
    <div className="bars">
      {percent === null ? (
        <div className="no-result">
          <p>{t('progress.none')}</p>
          {explained && <p className="bar-note">{t('progress.noneWhy')}</p>}
        </div>
      ) : (
        <Bar kind="done" label={t('progress.done')} percent={percent} note={notes.join(' · ')} />
      )}
      {elapsedPercent !== null && (
        <Bar kind="elapsed" label={t('progress.elapsed')} percent={elapsedPercent} />
      )}
    </div>
  );
}

interface BarProps {
  kind: 'done' | 'elapsed';
  label: string;
  percent: number;
  note?: string;
}

function Bar({ kind, label, percent, note }: BarProps) {
  const { locale } = useLanguage();
  const id = useId();
  return (
    <div className={`bar bar-${kind}`}>
      <span className="bar-label" id={id}>
        {label}
      </span>
      <span className="bar-value">{sayPercent(locale, percent)}</span>
      <progress aria-labelledby={id} max={100} value={percent} />
      {note && <p className="bar-note">{note}</p>}
    </div>
  );
}
