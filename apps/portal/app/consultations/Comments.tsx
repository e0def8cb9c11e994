import { sayInstant } from '../format/dates.js';
import type { CommentFactsFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Tag } from '../layout/Tag.js';
import { Code } from '../text/Code.js';
import { LocalProse, LocalText } from '../text/LocalText.js';

const stanceTone = { SUPPORT: 'done', AMEND: 'going', OPPOSE: 'refused' } as const;
const answerTone = { TAKEN: 'done', PARTLY_TAKEN: 'going', NOT_TAKEN: 'refused' } as const;

/** What people said, each with the answer of the institution under it. */
export function Comments({ comments }: { comments: CommentFactsFragment[] }) {
  const { locale, t } = useLanguage();
  return (
    <ul className="comments">
      {comments.map(({ reference, stance, text, capacity, receivedAt, partName, reply }) => (
        <li key={reference} id={reference} className="comment">
          <p className="comment-head">
            <Tag tone={stanceTone[stance]}>{t(`consultation.stance.${stance}`)}</Tag>
            <span>{t(`consultation.capacity.${capacity}`)}</span>
            <span className="muted">{sayInstant(locale, receivedAt, 'DAY')}</span>
            <Code>{reference}</Code>
          </p>
          {partName && (
            <p className="cell-note">
              <LocalText of={partName} />
            </p>
          )}
          <LocalProse of={text} />
          {reply ? (
            <div className="comment-reply">
              <p className="comment-head">
                <b>{t('consultation.reply')}</b>
                <Tag tone={answerTone[reply.answer]}>{t(`consultation.answer.${reply.answer}`)}</Tag>
                <span className="muted">{sayInstant(locale, reply.answeredAt, 'DAY')}</span>
              </p>
              <LocalProse of={reply.text} />
            </div>
          ) : (
            <p className="muted">{t('consultation.noReply')}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
