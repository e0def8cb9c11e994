import { textLimits } from '@iltizam/domain/text-limits';
import { EmailField } from '../forms/EmailField.js';
import { Field } from '../forms/Field.js';
import { FormGuard } from '../forms/FormGuard.js';
import type { OpenedForm } from '../forms/opened-form.js';
import { Refusal } from '../forms/Refusal.js';
import type { FormRefusal } from '../forms/send.js';
import { sayDay } from '../format/dates.js';
import type { ProposalQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Paging } from '../layout/Paging.js';
import { Section } from '../layout/Section.js';
import { LocalProse } from '../text/LocalText.js';

export interface Discussed {
  refusal: FormRefusal | null;
  /** A link was mailed; false where the browser was recognised and it counts. */
  mailed: boolean;
  text: string;
}

interface DiscussionProps {
  proposal: NonNullable<ProposalQuery['proposal']>;
  /** One page of what was said of it. */
  comments: ProposalQuery['proposalComments'];
  opened: OpenedForm;
  done: Discussed | undefined;
}

/** Who supports a proposal and what was said of it; while its plan collects, one can do both. */
export function Discussion({ proposal, comments, opened, done }: DiscussionProps) {
  const { locale, t } = useLanguage();
  const { supports, plan, reference } = proposal;
  const open = plan.openActs.includes('DISCUSS');
  if (!open && supports === 0 && comments.totalCount === 0) return null;
  return (
    <Section id="discussion" title={t('discussion.title')}>
      {done && <Refusal refusal={done.refusal} />}
      {done && !done.refusal && (
        <p className="note" role="status">
          {t(done.mailed ? 'discussion.mailed' : 'discussion.done')}
        </p>
      )}
      <p>{t('discussion.supports', { count: supports })}</p>
      {open && <Support opened={opened} />}
      {comments.totalCount > 0 && <p>{t('discussion.comments', { count: comments.totalCount })}</p>}
      {comments.edges.map(({ node: { id, text, writtenAt } }) => (
        <blockquote key={id} className="comment">
          <LocalProse of={text} />
          <p className="muted">
            {sayDay(locale, writtenAt.slice(0, 10), 'DAY')} ·{' '}
            <a rel="nofollow" href={`/${locale}/proposals/${reference}/comments/${id}/report`}>
              {t('commentReport.link')}
            </a>
          </p>
        </blockquote>
      ))}
      <Paging page={comments.pageInfo} at="discussion" />
      {open && <Comment opened={opened} text={done?.refusal ? done.text : ''} />}
    </Section>
  );
}

function Support({ opened }: { opened: OpenedForm }) {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t('discussion.support')}</summary>
      <form className="form" method="post">
        <input type="hidden" name="do" value="SUPPORT" />
        <FormGuard form="SUPPORT" opened={opened} />
        <EmailField />
        <div className="form-do">
          <button className="button">{t('discussion.support')}</button>
        </div>
      </form>
    </details>
  );
}

function Comment({ opened: { key, at }, text }: { opened: OpenedForm; text: string }) {
  const { t } = useLanguage();
  return (
    <details open={text !== ''}>
      <summary>{t('discussion.comment')}</summary>
      <form className="form" method="post">
        <input type="hidden" name="do" value="COMMENT" />
        <FormGuard form="COMMENT" opened={{ key: `${key}-comment`, at }} />
        <Field
          id="comment-text"
          name="text"
          label={t('discussion.text')}
          hint={t('discussion.textHint')}
          value={text}
          rows={5}
          maxLength={textLimits.comment}
          required
        />
        <EmailField id="comment-email" />
        <div className="form-do">
          <button className="button">{t('discussion.send')}</button>
        </div>
      </form>
    </details>
  );
}
