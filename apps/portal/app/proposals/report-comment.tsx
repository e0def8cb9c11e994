import { moderationGrounds } from '@iltizam/domain/moderation';
import { textLimits } from '@iltizam/domain/text-limits';
import { Field } from '../forms/Field.js';
import { FormGuard } from '../forms/FormGuard.js';
import { openForm } from '../forms/opened-form.js';
import { readForm } from '../forms/read-form.js';
import { Refusal } from '../forms/Refusal.js';
import { missing, send } from '../forms/send.js';
import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { SectionLink } from '../layout/SectionLink.js';
import { LocalProse } from '../text/LocalText.js';
import type { Route } from './+types/report-comment.js';
import { CommentToReportDocument, ReportCommentDocument } from './proposal.documents.js';

export async function loader({ context, params: { reference, comment } }: Route.LoaderArgs) {
  const { proposalComment } = await ask(context, CommentToReportDocument, { id: comment });
  if (!proposalComment) throw notShown(404);
  return { reference, comment: proposalComment, opened: openForm() };
}

export async function action({ context, request, params: { comment } }: Route.ActionArgs) {
  const { text, guard, idempotencyKey } = await readForm(request);
  const words = text('words');
  const ground = moderationGrounds.find((one) => one === text('ground'));
  if (!ground)
    return {
      refusal: missing('ground'),
      ground,
      words,
    };
  const { refusal } = await send(context, ReportCommentDocument, {
    input: { comment, ground, words, proof: guard.proof, idempotencyKey },
  });
  return { refusal, ground, words };
}

/** Where somebody says that a comment breaks the rules: no address is asked, and a moderator reads it again. */
export default function ReportComment({
  loaderData: { reference, comment, opened },
  actionData,
}: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const received = actionData && !actionData.refusal;
  const back = <a href={`/${locale}/proposals/${reference}#discussion`}>{t('commentReport.back')}</a>;
  return (
    <Page
      title={t(received ? 'commentReport.doneTitle' : 'commentReport.title')}
      above={[<SectionLink key="proposals" to="proposals" />]}
    >
      <meta name="robots" content="noindex" />
      <Refusal refusal={actionData?.refusal} />
      <p className={received ? 'note' : 'lead'} role={received ? 'status' : undefined}>
        {t(received ? 'commentReport.done' : 'commentReport.lead')}
      </p>
      <blockquote className="comment">
        <LocalProse of={comment.text} />
      </blockquote>
      {!received && (
        <form className="form" method="post">
          <FormGuard form="REPORT" opened={opened} />
          <fieldset>
            <legend>{t('commentReport.ground')}</legend>
            {moderationGrounds.map((ground) => (
              <label key={ground} className="choice">
                <input
                  type="radio"
                  name="ground"
                  value={ground}
                  required
                  defaultChecked={ground === actionData?.ground}
                />
                {t(`commentReport.grounds.${ground}`)}
              </label>
            ))}
          </fieldset>
          <Field
            name="words"
            label={t('commentReport.words')}
            hint={t('commentReport.wordsHint')}
            value={actionData?.words}
            rows={3}
            maxLength={textLimits.commentReport}
          />
          <div className="form-do">
            <button className="button">{t('commentReport.send')}</button>
            {back}
          </div>
        </form>
      )}
      {received && <p>{back}</p>}
    </Page>
  );
}
