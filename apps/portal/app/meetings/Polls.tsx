import { sayNumber } from '../format/numbers.js';
import type { OpenedForm } from '../forms/opened-form.js';
import { Refusal } from '../forms/Refusal.js';
import type { FormRefusal } from '../forms/send.js';
import type { MeetingPartsFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { LocalText } from '../text/LocalText.js';

type Poll = MeetingPartsFragment['polls'][number];

interface PollsProps {
  polls: Poll[];
  opened: OpenedForm;
  /** Of the answer that was just sent. */
  sent: { poll: string; refusal: FormRefusal | null } | null;
}

/** What is asked of the room, and how it answered. */
export function Polls({ polls, opened, sent }: PollsProps) {
  const { t } = useLanguage();
  if (polls.length === 0) return null;
  const silent = polls.every(
    ({ state, options }) => state === 'WRITTEN' && options.every(({ votes }) => votes === null),
  );
  return (
    <Section id="polls" title={t('meeting.polls')}>
      {silent && <p className="muted">{t('meeting.pollsSilent')}</p>}
      <ul className="bullets">
        {polls.map((poll) => (
          <li key={poll.id}>
            {sent?.poll === poll.id && <Refusal refusal={sent.refusal} />}
            {poll.ownStanding?.canAnswer ? <AnswerForm poll={poll} opened={opened} /> : <Told poll={poll} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Whoever is there answers, once; without a script. */
function AnswerForm({ poll: { id, question, options }, opened }: { poll: Poll; opened: OpenedForm }) {
  const { t } = useLanguage();
  return (
    <form className="form" method="post" action="#polls">
      <input type="hidden" name="key" value={`${opened.key}-${id}`} />
      <input type="hidden" name="poll" value={id} />
      <fieldset>
        <legend>
          <LocalText of={question} />
        </legend>
        {options.map(({ text }, place) => (
          <label key={place} className="choice">
            <input type="radio" name="option" value={place + 1} required />
            <span>
              <LocalText of={text} />
            </span>
          </label>
        ))}
      </fieldset>
      <p className="muted">{t('meeting.pollSecret')}</p>
      <div className="form-do">
        <button className="button" name="do" value="answer">
          {t('meeting.pollAnswer')}
        </button>
      </div>
    </form>
  );
}

function Told({ poll: { question, options, state, answered, ownStanding } }: { poll: Poll }) {
  const { locale, t } = useLanguage();
  const keptBack = state === 'CLOSED' && options.some(({ votes }) => votes === null);
  return (
    <>
      <LocalText of={question} />
      {options.length > 0 && (
        <ul className="plain">
          {options.map(({ text, votes }, place) => (
            <li key={place}>
              <LocalText of={text} />
              {votes !== null && <b> {sayNumber(locale, votes)}</b>}
            </li>
          ))}
        </ul>
      )}
      {state === 'OPEN' && (
        <p className="note" role="status">
          {t(ownStanding?.hasAnswered ? 'meeting.pollAnswered' : 'meeting.pollOpen')}
        </p>
      )}
      {answered !== null && <p className="muted">{t('meeting.pollVoters', { count: answered })}</p>}
      {keptBack && <p className="muted">{t('meeting.pollKeptBack')}</p>}
    </>
  );
}
