import { data } from 'react-router';
import { Attachments } from '../attachments/Attachments.js';
import { CommitmentTrack } from '../commitments/CommitmentTrack.js';
import { openForm } from '../forms/opened-form.js';
import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { SectionLink } from '../layout/SectionLink.js';
import { PlanLink } from '../plans/PlanLink.js';
import { Code } from '../text/Code.js';
import type { Route } from './+types/proposal.js';
import { Answers } from './Answers.js';
import { FormerOutcomes } from './FormerOutcomes.js';
import { discuss } from './discuss.js';
import { Discussion } from './Discussion.js';
import { Fate } from './Fate.js';
import { ProposalFacts } from './ProposalFacts.js';
import { ProposalLife } from './ProposalLife.js';
import { Removed } from './Removed.js';
import { ProposalText } from './ProposalText.js';
import { Split } from './Split.js';
import { ProposalDocument, TombstoneDocument } from './proposal.documents.js';

export const action = ({ context, request, params: { reference } }: Route.ActionArgs) =>
  discuss(context, request, reference);

export async function loader({ context, request, params: { reference } }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get('after');
  const { proposal, proposalComments: comments } = await ask(context, ProposalDocument, { reference, after });
  if (proposal) return { proposal, comments, tombstone: null, opened: openForm() };
  const { tombstone } = await ask(context, TombstoneDocument, { reference });
  if (!tombstone) throw notShown(404);
  return data({ proposal: null, comments, tombstone, opened: openForm() }, { status: 410 });
}

export default function Proposal({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLanguage();
  const { proposal, comments, tombstone, opened } = loaderData;
  if (!proposal) return <Removed tombstone={tombstone} />;
  return (
    <Page
      title={proposal.title}
      kicker={<Code>{proposal.reference}</Code>}
      above={[<SectionLink key="proposals" to="proposals" />, <PlanLink key="plan" plan={proposal.plan} />]}
      feed={`/feeds/proposals/${proposal.reference}.atom`}
    >
      <Fate proposal={proposal} />
      <div className="with-aside">
        <div className="main-column">
          <ProposalText proposal={proposal} />
          <Attachments files={proposal.attachments} />
          <Split proposal={proposal} />
          {proposal.commitments.length > 0 && (
            <Section id="became" title={t('proposal.became')}>
              {proposal.commitments.map((commitment) => (
                <CommitmentTrack key={commitment.reference} commitment={commitment} />
              ))}
            </Section>
          )}
          <Discussion proposal={proposal} comments={comments} opened={opened} done={actionData} />
          {proposal.formerOutcomes.length > 0 && (
            <Section id="former" title={t('outcome.former')}>
              <FormerOutcomes outcomes={proposal.formerOutcomes} />
            </Section>
          )}
          <Answers assignments={proposal.assignments} />
          <Section id="timeline" title={t('proposal.timeline')}>
            <ProposalLife proposal={proposal} />
          </Section>
        </div>
        <ProposalFacts proposal={proposal} />
      </div>
    </Page>
  );
}
