import { isCommentedOn } from '@iltizam/domain/consultations';
import { href, redirect } from 'react-router';
import { openForm } from '../forms/opened-form.js';
import { readForm } from '../forms/read-form.js';
import { Refusal } from '../forms/Refusal.js';
import { send } from '../forms/send.js';
import type { CommentFactsFragment, SubmitCommentInput } from '../generated/graphql.js';
import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { InstitutionLink } from '../institutions/InstitutionLink.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { PlanLink } from '../plans/PlanLink.js';
import { LocalProse, LocalText } from '../text/LocalText.js';
import type { Route } from './+types/commitment-consultation.js';
import { CommentForm } from './CommentForm.js';
import { Comments } from './Comments.js';
import { CommitmentConsultationDocument, SubmitCommentDocument } from './consultation.documents.js';
import { Window } from './Window.js';

const typedFields = ['part', 'stance', 'text', 'textLanguage', 'capacity', 'email'] as const;

export async function loader({ context, request, params: { reference } }: Route.LoaderArgs) {
  const { commitment, comments } = await ask(context, CommitmentConsultationDocument, { reference });
  if (!commitment) throw notShown(404);
  const sent = new URL(request.url).searchParams.has('sent');
  return { commitment, comments: comments.edges.map(({ node }) => node), sent, opened: openForm() };
}

export async function action({ context, request, params: { reference, locale } }: Route.ActionArgs) {
  const form = await readForm(request);
  const [part = '', partId] = form.text('part').split(':');
  const input = {
    commitment: reference,
    part,
    partId: partId ?? null,
    stance: form.text('stance'),
    text: form.text('text'),
    textLanguage: form.text('textLanguage'),
    capacity: form.text('capacity'),
    consents: form.all('consent'),
    guard: form.guard,
    idempotencyKey: form.idempotencyKey,
  } as SubmitCommentInput;
  const { refusal } = await send(context, SubmitCommentDocument, { input });
  if (refusal)
    return { refusal, typed: Object.fromEntries(typedFields.map((name) => [name, form.text(name)])) };
  return redirect(
    `${href('/:locale/commitments/:reference/consultation', { locale, reference })}?sent#comment-form`,
  );
}

/** What is said of each part of a commitment in consultation, what was answered, and room to say more. */
export default function CommitmentConsultation({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const { commitment, comments, sent, opened } = loaderData;
  const { plan, problem, solution } = commitment;
  const window = plan.consultations.find(({ isReceiving }) => isReceiving) ?? plan.consultations.at(-1);
  const isReceiving = window?.isReceiving === true && isCommentedOn(window.kind, commitment.state);
  const on = (part: CommentFactsFragment['part']) => comments.filter((comment) => comment.part === part);
  return (
    <Page
      title={commitment.title}
      kicker={t('consultation.title')}
      above={[<PlanLink key="plan" plan={plan} />]}
    >
      <p>
        {t('text.label', { name: t('commitment.leadInstitution') })}{' '}
        <InstitutionLink institution={commitment.leadInstitution} />
      </p>
      {window && <Window consultation={window} />}
      <p className="form-do consultation-do">
        {isReceiving && !sent && (
          <a className="button" href="#comment-form">
            {t('consultation.take')}
          </a>
        )}
        <a href={href('/:locale/commitments/:reference', { locale, reference: commitment.reference })}>
          {t('consultation.wholeCard')}
        </a>
      </p>
      {(['COMMITMENT', 'PROBLEM', 'SOLUTION'] as const).map((part) => {
        const text = { COMMITMENT: null, PROBLEM: problem, SOLUTION: solution }[part];
        const said = on(part);
        if (text === null && said.length === 0) return null;
        return (
          <Section key={part} id={part} title={t(`consultation.part.${part}`)}>
            {text && <LocalProse of={text} />}
            <Said comments={said} />
          </Section>
        );
      })}
      {commitment.activities.length > 0 && (
        <Section id="ACTIVITY" title={t('consultation.parts.ACTIVITY')}>
          <ul className="prose-list">
            {commitment.activities.map(({ id, title }) => (
              <li key={id}>
                <LocalText of={title} />
              </li>
            ))}
          </ul>
          <Said comments={on('ACTIVITY')} />
        </Section>
      )}
      {commitment.indicators.length > 0 && (
        <Section id="INDICATOR" title={t('consultation.parts.INDICATOR')}>
          <ul className="prose-list">
            {commitment.indicators.map(({ id, name }) => (
              <li key={id}>
                <LocalText of={name} />
              </li>
            ))}
          </ul>
          <Said comments={on('INDICATOR')} />
        </Section>
      )}
      <Section id="comment-form" title={t('consultation.take')}>
        {sent && (
          <p className="note" role="status">
            {t('consultation.sent')}
          </p>
        )}
        <Refusal refusal={actionData?.refusal} />
        {isReceiving ? (
          !sent && <CommentForm card={commitment} opened={opened} typed={actionData?.typed ?? {}} />
        ) : (
          <p className="muted">{t('consultation.closed')}</p>
        )}
      </Section>
    </Page>
  );
}

function Said({ comments }: { comments: CommentFactsFragment[] }) {
  const { t } = useLanguage();
  return comments.length > 0 ? (
    <Comments comments={comments} />
  ) : (
    <p className="muted nothing-said">{t('consultation.nothingSaid')}</p>
  );
}
