import { voices } from '@iltizam/domain/assessments';
import { sayInstant } from '../format/dates.js';
import type { CommitmentVoicesFragment, ProgressFiguresFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { ProgressBars } from '../plans/ProgressBars.js';
import { Day } from '../text/Dates.js';
import { LocalProse } from '../text/LocalText.js';

interface VoicesProps {
  commitment: CommitmentVoicesFragment & { progress: ProgressFiguresFragment };
}

/** The institution's own word, the reviewer's and civil society's, side by side: none replaces another. */
export function Voices({ commitment: { progress, updates, assessments } }: VoicesProps) {
  const { locale, t } = useLanguage();
  const [latest] = updates;
  if (!latest && assessments.length === 0) return null;
  return (
    <Section id="voices" title={t('commitment.voices')}>
      <div className="voices">
        <div>
          <h3>{t('labels.actor.OFFICER')}</h3>
          <ProgressBars progress={progress} />
          {latest && (
            <>
              <p className="cell-note">{sayInstant(locale, latest.validatedAt, 'INSTANT')}</p>
              {latest.narrative && <LocalProse of={latest.narrative} />}
            </>
          )}
        </div>
        {voices.map((voice) => (
          <div key={voice}>
            <h3>{t(`labels.voice.${voice}`)}</h3>
            <Said assessments={assessments.filter((one) => one.voice === voice)} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function Said({ assessments }: Pick<CommitmentVoicesFragment, 'assessments'>) {
  const { t } = useLanguage();
  if (assessments.length === 0) return <p className="muted">{t('commitment.noVoice')}</p>;
  return (
    <ul className="answers">
      {assessments.map(({ id, completion, text, source, on }) => (
        <li key={id}>
          <p className="cell-note">
            <Day on={on} precision="DAY" />
          </p>
          {completion && <p className="timeline-what">{t(`labels.completion.${completion}`)}</p>}
          {text && <LocalProse of={text} />}
          {source && (
            <a href={source} rel="nofollow">
              {t('commitment.voiceSource')}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
