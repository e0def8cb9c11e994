import { href } from 'react-router';
import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { InstitutionLink } from '../institutions/InstitutionLink.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { SectionLink } from '../layout/SectionLink.js';
import { PlanLink } from '../plans/PlanLink.js';
import { Code } from '../text/Code.js';
import { LocalText } from '../text/LocalText.js';
import type { Route } from './+types/plan-consultation.js';
import { Comments } from './Comments.js';
import { PlanConsultationDocument } from './consultation.documents.js';
import { RecordedConsultation } from './RecordedConsultation.js';
import { Tally } from './Tally.js';
import { Window } from './Window.js';

export async function loader({ context, request, params: { reference } }: Route.LoaderArgs) {
  const { plan, commitments, comments } = await ask(context, PlanConsultationDocument, { reference });
  if (!plan) throw notShown(404);
  const received = new URL(request.url).searchParams.get('received');
  return { plan, cards: commitments.edges.map(({ node }) => node), comments, received };
}

/** The public consultations of a plan: when, on which commitments, what was said and what was answered. */
export default function PlanConsultation({ loaderData }: Route.ComponentProps) {
  const { plan, cards, comments, received } = loaderData;
  const { locale, t } = useLanguage();
  const { consultations, cocreation } = plan;
  const toCommitment = (reference: string) =>
    href('/:locale/commitments/:reference/consultation', { locale, reference });
  const byCard = Map.groupBy(
    comments.edges.map(({ node }) => node),
    ({ commitment }) => commitment?.reference ?? '',
  );
  return (
    <Page
      title={t('consultation.title')}
      above={[<SectionLink key="plans" to="plans" />, <PlanLink key="plan" plan={plan} />]}
    >
      {received && (
        <p className="note" role="status">
          {t('consultation.received')} <Code>{received}</Code>
        </p>
      )}
      {consultations.length === 0 && cocreation.consultation === null && (
        <p className="muted">{t('consultation.none')}</p>
      )}
      {consultations.map((consultation) => (
        <Section
          key={consultation.reference}
          id={consultation.reference}
          title={t(`consultation.kind.${consultation.kind}`)}
        >
          <Window consultation={consultation} />
          <Tally tally={consultation.tally} />
        </Section>
      ))}
      {cards.length > 0 && consultations.some(({ isReceiving }) => isReceiving) && (
        <Section id="commitments" title={t('consultation.cards')}>
          <p>{t('consultation.how')}</p>
          <ul className="lines">
            {cards.map(({ reference, title, leadInstitution }) => (
              <li key={reference}>
                <a href={toCommitment(reference)}>
                  <LocalText of={title} />
                </a>
                <p className="cell-note">
                  <InstitutionLink institution={leadInstitution} />
                  {' · '}
                  {t('consultation.count', { count: byCard.get(reference)?.length ?? 0 })}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {[...byCard].map(([reference, said]) => {
        const title = said[0]?.commitment?.title ?? null;
        return (
          <Section
            key={reference}
            id={`on-${reference}`}
            title={title ? <LocalText of={title} /> : t('consultation.leftPlan')}
          >
            <Comments comments={said} />
          </Section>
        );
      })}
      {cocreation.consultation && <RecordedConsultation recorded={cocreation.consultation} />}
    </Page>
  );
}
