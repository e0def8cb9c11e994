import type { AuthorCapacity, ConsentPurpose } from '../generated/graphql.js';
import { redirect } from 'react-router';
import { fileRefusal } from '../attachments/file-refusal.js';
import { openForm } from '../forms/opened-form.js';
import { readForm, type SentForm } from '../forms/read-form.js';
import { Refusal } from '../forms/Refusal.js';
import { send } from '../forms/send.js';
import { ask } from '../graph/ask.js';
import { localeOf, useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { SectionLink } from '../layout/SectionLink.js';
import { siteContext } from '../site.js';
import type { Route } from './+types/propose.js';
import { draftKeyOf, forgetDraft, keepDraft, newDraftKey } from './draft-cookie.js';
import {
  CollectingDocument,
  DraftDocument,
  SaveDraftDocument,
  SendProposalDocument,
  SimilarDocument,
} from './propose.documents.js';
import { Step, steps } from './Step.js';

/** By name, counted from 1. */
const stepOf = (request: Request): number => {
  const asked = new URL(request.url).searchParams.get('step');
  return Math.max(1, steps.findIndex((name) => name === asked) + 1);
};

const fields = [
  'title',
  'challenge',
  'solution',
  'expectedResult',
  'name',
  'email',
  'organisation',
  'capacity',
];

/** What was typed and not received stands in the form again. */
const typedIn = ({ text }: SentForm): Record<string, string> =>
  Object.fromEntries(
    fields.map((field) => [field, text(field)] as const).filter(([, value]) => value !== ''),
  );

export async function loader({ request, context }: Route.LoaderArgs) {
  const key = draftKeyOf(request);
  const [{ plans }, kept] = await Promise.all([
    ask(context, CollectingDocument, {}),
    key === null ? null : ask(context, DraftDocument, { key }),
  ]);
  const plan = plans.find(({ openActs }) => openActs.includes('SUBMIT')) ?? null;
  const draft = kept?.proposalDraft && !kept.proposalDraft.sent ? kept.proposalDraft : null;
  // Files go with a draft that is there.
  const step = draft ? stepOf(request) : Math.min(stepOf(request), steps.indexOf('files'));
  const text = [draft?.title, draft?.challenge].filter(Boolean).join(' ');
  const similar =
    plan && step === 3 && text ? await ask(context, SimilarDocument, { plan: plan.reference, text }) : null;
  return {
    plan,
    draft,
    step,
    similar: similar?.similarProposals ?? [],
    sent: new URL(request.url).searchParams.has('sent'),
    refused: fileRefusal(new URL(request.url).searchParams),
    opened: openForm(),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request);
  const locale = localeOf(new URL(request.url).pathname);
  const { origin } = context.get(siteContext);
  const key = draftKeyOf(request) ?? newDraftKey();
  const step = stepOf(request);
  if (step === steps.length) return sendDraft(form);
  const parts = ['theme', 'title', 'challenge', 'solution', 'expectedResult'] as const;
  const written = Object.fromEntries(
    parts.filter((part) => form.text(part) !== '').map((part) => [part, form.text(part)]),
  );
  const { refusal } = await send(context, SaveDraftDocument, {
    input: {
      key,
      plan: form.text('plan'),
      language: form.guard.language,
      ...written,
      removedAttachments: form.all('remove'),
    },
  });
  if (refusal) return { refusal, typed: typedIn(form) };
  const next = steps[step - 1] === 'files' ? 'files' : steps[step];
  return redirect(`/${locale}/propose?step=${next}`, {
    headers: { 'Set-Cookie': keepDraft(key, origin) },
  });

  async function sendDraft({ text, all, guard, idempotencyKey }: SentForm) {
    const sent = await send(context, SendProposalDocument, {
      input: {
        key,
        guard,
        idempotencyKey,
        name: text('name'),
        capacity: (text('capacity') || 'INDIVIDUAL') as AuthorCapacity,
        organisation: text('organisation') || null,
        consents: all('consent') as ConsentPurpose[],
      },
    });
    if (sent.refusal) return { refusal: sent.refusal, typed: typedIn(form) };
    const { reference } = sent.data.sendProposal;
    return redirect(reference ? `/${locale}/my?received=${reference}` : `/${locale}/propose?sent`, {
      headers: { 'Set-Cookie': forgetDraft(origin) },
    });
  }
}

export default function Propose({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLanguage();
  const { plan, sent } = loaderData;
  return (
    <Page
      title={t(sent ? 'propose.sentTitle' : 'propose.title')}
      above={[<SectionLink key="proposals" to="proposals" />]}
    >
      <meta name="robots" content="noindex" />
      <Refusal refusal={actionData?.refusal ?? loaderData.refused} />
      {sent ? (
        <p className="note" role="status">
          {t('propose.sent')}
        </p>
      ) : plan === null ? (
        <p className="note">{t('propose.closed')}</p>
      ) : (
        <Step {...loaderData} plan={plan} typed={actionData?.typed ?? {}} />
      )}
    </Page>
  );
}
