import { MyCandidaciesDocument } from '../candidate-calls/call.documents.js';
import { MyCandidacies } from '../candidate-calls/MyCandidacies.js';
import { ask } from '../graph/ask.js';
import { CitizenDocument, LeavePortalDocument, SendLinkDocument } from '../forms/citizens.documents.js';
import { EmailField } from '../forms/EmailField.js';
import { FormGuard } from '../forms/FormGuard.js';
import { openForm } from '../forms/opened-form.js';
import { readForm } from '../forms/read-form.js';
import { Refusal } from '../forms/Refusal.js';
import { send } from '../forms/send.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Code } from '../text/Code.js';
import type { Route } from './+types/my.js';
import { MyProposalsDocument } from './my-proposals.documents.js';
import { MyProposal } from './MyProposal.js';
import { RemovedComment } from './RemovedComment.js';
import { takeOwnStep } from './take-own-step.js';
import { changeOwnName, OwnName } from './OwnName.js';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { citizen } = await ask(context, CitizenDocument, {});
  const own = citizen ? await ask(context, MyProposalsDocument, {}) : null;
  const candidacies = citizen ? (await ask(context, MyCandidaciesDocument, {})).myCandidacies : [];
  const mine = own?.myProposals ?? [];
  const removedComments = own?.myRemovedComments ?? [];
  const received = new URL(request.url).searchParams.get('received');
  return { citizen: citizen ?? null, mine, removedComments, candidacies, received, opened: openForm() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request);
  if (form.text('do') === 'leave') {
    await send(context, LeavePortalDocument, {});
    return { refusal: null, sent: false, gone: true };
  }
  if (form.text('do') === 'named' || form.text('do') === 'name') {
    const refusal = await changeOwnName(context, form);
    return { refusal, sent: false, gone: false };
  }
  if (form.text('do') !== '') {
    const refusal = await takeOwnStep(context, form);
    return { refusal, sent: false, gone: false };
  }
  const { guard, idempotencyKey } = form;
  const { refusal } = await send(context, SendLinkDocument, { input: { guard, idempotencyKey } });
  return { refusal, sent: refusal === null, gone: false };
}

export default function My({
  loaderData: { citizen, mine, removedComments, candidacies, received, opened },
  actionData,
}: Route.ComponentProps) {
  const { t } = useLanguage();
  const recognised = citizen !== null && !actionData?.gone;
  return (
    <Page title={t('my.title')} above={[]}>
      <meta name="robots" content="noindex" />
      <Refusal refusal={actionData?.refusal} />
      {recognised && received && (
        <p className="note" role="status">
          {t('my.received')} <Code>{received}</Code>
        </p>
      )}
      {recognised ? (
        <>
          {mine.length + removedComments.length + candidacies.length === 0 && (
            <p className="muted">{t('my.none')}</p>
          )}
          {mine.map((one) => (
            <MyProposal key={one.proposal.reference} mine={one} opened={opened} />
          ))}
          {removedComments.map((comment) => (
            <RemovedComment key={comment.id} comment={comment} opened={opened} />
          ))}
          {mine.length > 0 && <OwnName citizen={citizen} opened={opened} />}
          <MyCandidacies candidacies={candidacies} />
          <Recognised address={citizen.address} />
        </>
      ) : (
        <Ask opened={opened} sent={actionData?.sent ?? false} />
      )}
    </Page>
  );
}

function Recognised({ address }: { address: string }) {
  const { locale, t } = useLanguage();
  return (
    <form className="form-do" method="post">
      <p>
        {t('text.label', { name: t('my.recognised') })} <Code>{address}</Code>
      </p>
      <p>
        <a href={`/${locale}/my/following`}>{t('following.mine')}</a>
      </p>
      <p>
        <a href={`/${locale}/personal-data`}>{t('personalData.title')}</a>
      </p>
      <button className="button button-quiet" name="do" value="leave">
        {t('my.leave')}
      </button>
    </form>
  );
}

function Ask({ opened, sent }: { opened: ReturnType<typeof openForm>; sent: boolean }) {
  const { t } = useLanguage();
  if (sent)
    return (
      <p className="note" role="status">
        {t('my.sent')}
      </p>
    );
  return (
    <>
      <p className="lead">{t('my.lead')}</p>
      <form className="form" method="post">
        <FormGuard form="ENTER" opened={opened} />
        <EmailField />
        <div className="form-do">
          <button className="button">{t('my.ask')}</button>
        </div>
      </form>
    </>
  );
}
