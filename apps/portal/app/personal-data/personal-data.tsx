import { objectionPurposes } from '@iltizam/domain/data-requests';
import { sayInstant } from '../format/dates.js';
import { openForm } from '../forms/opened-form.js';
import { readForm } from '../forms/read-form.js';
import { Refusal } from '../forms/Refusal.js';
import { missing, send } from '../forms/send.js';
import { ask } from '../graph/ask.js';
import type { MyDataRequestsQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { Code } from '../text/Code.js';
import type { Route } from './+types/personal-data.js';
import {
  AskErasureDocument,
  AskObjectionDocument,
  MyDataRequestsDocument,
} from './personal-data.documents.js';
import { Declaration } from './Declaration.js';
import { Objection } from './Objection.js';
import { Register } from './Register.js';

type Citizen = NonNullable<MyDataRequestsQuery['citizen']>;

export async function loader({ context }: Route.LoaderArgs) {
  const { citizen } = await ask(context, MyDataRequestsDocument, {});
  return { citizen: citizen ?? null, key: openForm().key };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { text, idempotencyKey } = await readForm(request);
  const purpose = objectionPurposes.find((one) => one === text('purpose'));
  if (text('do') !== 'OBJECTION') {
    const { refusal } = await send(context, AskErasureDocument, { input: { idempotencyKey } });
    return { refusal, asked: refusal === null, words: '' };
  }
  const words = text('words');
  if (!purpose) return { refusal: missing('purpose'), asked: false, words };
  const { refusal } = await send(context, AskObjectionDocument, {
    input: { purpose, words, idempotencyKey },
  });
  return { refusal, asked: refusal === null, words: refusal ? words : '' };
}

export default function PersonalData({ loaderData: { citizen, key }, actionData }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  return (
    <Page title={t('personalData.title')} above={[]}>
      <p className="lead">{t('personalData.lead')}</p>
      <Refusal refusal={actionData?.refusal} />
      {actionData?.asked && (
        <p className="note" role="status">
          {t('personalData.asked')}
        </p>
      )}
      <Section id="yours" title={t('personalData.yours')}>
        {citizen === null ? (
          <p>
            {t('personalData.enter')} <a href={`/${locale}/my`}>{t('my.ask')}</a>
          </p>
        ) : (
          <Yours citizen={citizen} formKey={key} words={actionData?.words ?? ''} />
        )}
      </Section>
      <Section id="register" title={t('personalData.whatAndWhy')}>
        <p>{t('personalData.rights')}</p>
        <Register />
        <Declaration />
      </Section>
    </Page>
  );
}

function Yours({ citizen, formKey, words }: { citizen: Citizen; formKey: string; words: string }) {
  const { locale, t } = useLanguage();
  const waits = citizen.dataRequests.some(({ kind, state }) => kind === 'ERASURE' && state === 'OPEN');
  return (
    <>
      <p>
        {t('text.label', { name: t('my.recognised') })} <Code>{citizen.address}</Code>
      </p>
      <form className="form-do" method="post" action={`/${locale}/my/data`}>
        <button className="button" name="format" value="JSON">
          {t('personalData.json')}
        </button>
        <button className="button button-quiet" name="format" value="CSV">
          {t('personalData.csv')}
        </button>
      </form>
      {!waits && (
        <form className="form" method="post">
          <input type="hidden" name="key" value={formKey} />
          <p>{t('personalData.erasureText')}</p>
          <div className="form-do">
            <button className="button button-quiet">{t('personalData.askErasure')}</button>
          </div>
        </form>
      )}
      <p>
        {t('personalData.rectify')} <a href={`/${locale}/my`}>{t('my.correctName')}</a>
      </p>
      <Objection formKey={formKey} words={words} />
      {citizen.dataRequests.length > 0 && (
        <ul className="prose-list">
          {citizen.dataRequests.map(({ id, kind, purpose, state, askedAt, reason }) => (
            <li key={id}>
              {t(`personalData.request.${kind}`)}
              {purpose && `, ${t(`personalData.purpose.${purpose}`)}`} (
              {sayInstant(locale, askedAt, 'INSTANT')}): {t(`personalData.state.${state}`)}{' '}
              {reason && <q dir="auto">{reason}</q>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
