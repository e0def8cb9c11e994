import { href } from 'react-router';
import { Field } from '../forms/Field.js';
import type { OpenedForm } from '../forms/opened-form.js';
import type { RemovedCommentFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Code } from '../text/Code.js';
import { LocalProse } from '../text/LocalText.js';

interface RemovedCommentProps {
  comment: RemovedCommentFragment;
  opened: OpenedForm;
}

/** A comment of the person who reads that is kept from being read: why, and how they ask for another look. */
export function RemovedComment({ comment, opened }: RemovedCommentProps) {
  const { locale, t } = useLanguage();
  const { id, proposal, commitment, text, removedFor, canAppeal } = comment;
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>
        {proposal !== null && (
          <>
            {t('my.comment')}{' '}
            <a href={href('/:locale/proposals/:reference', { locale, reference: proposal })}>
              <Code>{proposal}</Code>
            </a>
          </>
        )}
        {commitment !== null && (
          <>
            {t('my.consultationComment')}{' '}
            <a href={href('/:locale/commitments/:reference/consultation', { locale, reference: commitment })}>
              <Code>{commitment}</Code>
            </a>
          </>
        )}
      </h2>
      <LocalProse of={text} />
      <div className="note note-refused">
        <p>{t('my.removedComment')}</p>
        {removedFor && <LocalProse of={removedFor} />}
      </div>
      {canAppeal ? (
        <details>
          <summary>{t('my.step.APPEAL')}</summary>
          <form className="form" method="post">
            <input type="hidden" name="do" value="APPEAL" />
            <input type="hidden" name="reference" value={proposal ?? commitment ?? ''} />
            <input type="hidden" name="comment" value={id} />
            <input type="hidden" name="key" value={`${opened.key}-${id}-APPEAL`} />
            <p className="muted">{t('my.stepText.APPEAL')}</p>
            <Field name={`text-${id}-APPEAL`} label={t('my.words')} rows={5} maxLength={3000} required />
            <div className="form-do">
              <button className="button">{t('my.step.APPEAL')}</button>
            </div>
          </form>
        </details>
      ) : (
        <p className="muted">{t('my.appealed')}</p>
      )}
    </section>
  );
}
