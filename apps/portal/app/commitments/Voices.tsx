import { voices } from '@iltizam/domain/assessments';
import { sayInstant } from '../format/dates.js';
import type { CommitmentVoicesFragment, ProgressFiguresFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { ProgressBars } from '../plans/ProgressBars.js';
import { Day } from '../text/Dates.js';
import { LocalProse } from '../text/LocalText.js';
import { OutLink } from '../text/OutLink.js';

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

type Assessment = CommitmentVoicesFragment['assessments'][number];

/** The reviewer's codes, those that were given. */
function Codes({ given }: { given: Pick<Assessment, 'completion' | 'ambition' | 'earlyResults'> }) {
  const { t } = useLanguage();
  const { completion, ambition, earlyResults } = given;
  const said: [name: string, code: string][] = [];
  if (completion) said.push([t('report.completion'), t(`labels.completion.${completion}`)]);
  if (ambition) said.push([t('commitment.ambition'), t(`labels.ambition.${ambition}`)]);
  if (earlyResults) said.push([t('commitment.earlyResults'), t(`labels.earlyResults.${earlyResults}`)]);
  return said.map(([name, code]) => (
    <p key={name}>
      {t('text.label', { name })} <strong>{code}</strong>
    </p>
  ));
}

function Said({ assessments }: Pick<CommitmentVoicesFragment, 'assessments'>) {
  const { locale, t } = useLanguage();
  if (assessments.length === 0) return <p className="muted">{t('commitment.noVoice')}</p>;
  return (
    <ul className="answers">
      {assessments.map(({ id, author, text, source, on, replies, ...given }) => (
        <li key={id}>
          <p className="cell-note">
            <Day on={on} precision="DAY" />
            {author && (
              <>
                {' · '}
                <bdi>{author}</bdi>
              </>
            )}
          </p>
          <Codes given={given} />
          {text && <LocalProse of={text} />}
          {source && <OutLink to={source}>{t('commitment.voiceSource')}</OutLink>}
          {replies.map((reply) => (
            <div key={reply.id} className="reply">
              <p className="cell-note">
                {t('commitment.reply')} · {sayInstant(locale, reply.recordedAt, 'INSTANT')}
              </p>
              <LocalProse of={reply.text} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
