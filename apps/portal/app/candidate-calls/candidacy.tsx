import { href } from 'react-router';
import { sayDay } from '../format/dates.js';
import { openForm } from '../forms/opened-form.js';
import { readForm } from '../forms/read-form.js';
import { Refusal } from '../forms/Refusal.js';
import { send } from '../forms/send.js';
import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { SectionLink } from '../layout/SectionLink.js';
import type { Route } from './+types/candidacy.js';
import { CandidacyDocument, SendCandidacyDocument, WithdrawCandidacyDocument } from './call.documents.js';
import { CallLink } from './CallLink.js';
import { candidacyOf, writtenIn } from './candidacy-input.js';
import { CandidacyForm } from './CandidacyForm.js';
import { OwnCandidacy } from './OwnCandidacy.js';
import { OwnData } from './OwnData.js';

export async function loader({ context, params: { reference }, request }: Route.LoaderArgs) {
  const { candidateCall } = await ask(context, CandidacyDocument, { reference });
  if (!candidateCall) throw notShown(404);
  const received = new URL(request.url).searchParams.has('received');
  return { call: candidateCall, received, opened: openForm() };
}

/** Two buttons lead here: to send a candidacy, and to withdraw the own one. */
export async function action({ context, params: { reference }, request }: Route.ActionArgs) {
  const form = await readForm(request);
  if (form.text('do') === 'withdraw') {
    const input = { candidacy: form.text('candidacy'), idempotencyKey: form.idempotencyKey };
    const { refusal } = await send(context, WithdrawCandidacyDocument, { input });
    return { refusal, done: refusal === null ? ('withdrawn' as const) : null, written: {} };
  }
  const { data, refusal } = await send(context, SendCandidacyDocument, {
    input: candidacyOf(reference, form),
  });
  // Where the browser is recognised it is received at once, and stands below.
  const done = data && !data.sendCandidacy.confirmed ? ('sent' as const) : null;
  return { refusal, done, written: refusal ? writtenIn(form) : {} };
}

/** The form of a candidacy, or the own one that was sent. */
export default function Candidacy({
  loaderData: { call, opened, received },
  actionData,
}: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const own = call.ownCandidacy;
  const sends = call.takesCandidacies && (own === null || own.state === 'WITHDRAWN');
  const done = actionData ? actionData.done : own && received ? 'received' : null;
  const title =
    done === 'sent' ? 'candidacy.sentTitle' : own && !sends ? 'candidacy.ownTitle' : 'candidacy.title';
  return (
    <Page
      title={t(title)}
      above={[<SectionLink key="committee" to="committee" />, <CallLink key="call" call={call} />]}
    >
      <meta name="robots" content="noindex" />
      <Refusal refusal={actionData?.refusal} />
      {done && (
        <p className="note" role="status">
          {t(`candidacy.${done}`)}
        </p>
      )}
      {own && <OwnCandidacy own={own} criteria={call.criteria} opened={opened} />}
      {!own && !call.takesCandidacies && <p className="lead">{t('candidacy.closed')}</p>}
      {sends && !done && (
        <>
          <p className="lead">{t('candidacy.lead', { day: sayDay(locale, call.closesOn, 'DAY') })}</p>
          <OwnData />
          <CandidacyForm call={call} opened={opened} written={actionData?.written ?? {}} />
        </>
      )}
      {!own && !done && (
        <p className="muted">
          {t('candidacy.enter')} <a href={href('/:locale/my', { locale })}>{t('candidacy.enterLink')}</a>
        </p>
      )}
    </Page>
  );
}
