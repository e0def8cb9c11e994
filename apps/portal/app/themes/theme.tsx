import { FollowLink } from '../following/FollowLink.js';
import { CommitmentList } from '../commitments/CommitmentList.js';
import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { SectionLink } from '../layout/SectionLink.js';
import { MeetingTable } from '../meetings/MeetingTable.js';
import { Figure } from '../plans/Figure.js';
import { PlanLink } from '../plans/PlanLink.js';
import { ProposalList } from '../proposals/ProposalList.js';
import { LocalProse } from '../text/LocalText.js';
import type { Route } from './+types/theme.js';
import { countedIn } from './counted.js';
import { ThemeDocument } from './theme.documents.js';

export async function loader({ context, params: { reference }, request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get('after') || undefined;
  const { plans, meetings, proposals, incorporated } = await ask(context, ThemeDocument, {
    reference,
    after,
  });
  const held = plans.flatMap((plan) => {
    const theme = plan.themes.find((one) => one.reference === reference);
    return theme ? [{ plan, theme }] : [];
  });
  const [newest] = held;
  if (!newest) throw notShown(404);
  const commitments = new Map(
    incorporated.edges
      .flatMap(({ node }) => node.commitments)
      .map((commitment) => [commitment.reference, commitment]),
  );
  return { newest, held, meetings, proposals, commitments: [...commitments.values()] };
}

export default function Theme({ loaderData }: Route.ComponentProps) {
  const { t } = useLanguage();
  const { newest, held, meetings, proposals, commitments } = loaderData;
  const { reference, name, rationale } = newest.theme;
  return (
    <Page
      title={name}
      kicker={t('plan.theme')}
      above={[<SectionLink key="themes" to="themes" />]}
      feed={`/feeds/themes/${reference}.atom`}
    >
      {rationale && <LocalProse of={rationale} />}
      <FollowLink recordType="THEME" reference={`${newest.plan.reference}/${reference}`} />
      <div className="figures">
        {held.map(({ plan }) => {
          const counted = countedIn(plan, reference);
          return (
            counted && (
              <div key={plan.reference}>
                <p className="figures-of">
                  <PlanLink plan={plan} />
                </p>
                <Figure name={t('plan.proposals')} {...counted} />
              </div>
            )
          );
        })}
      </div>
      {commitments.length > 0 && (
        <Section id="commitments" title={t('theme.became')}>
          <CommitmentList commitments={commitments} />
        </Section>
      )}
      {meetings.length > 0 && (
        <Section id="meetings" title={t('plan.meetings')}>
          <MeetingTable meetings={meetings} caption={t('plan.meetings')} />
        </Section>
      )}
      <Section id="proposals" title={t('theme.proposals')}>
        {proposals.totalCount === 0 ? (
          <p className="muted">{t('theme.noProposals')}</p>
        ) : (
          <ProposalList page={proposals} />
        )}
      </Section>
    </Page>
  );
}
