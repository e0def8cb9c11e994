import { CommitmentTrack } from '../commitments/CommitmentTrack.js';
import type { HomeQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { MeetingLink } from '../meetings/MeetingLink.js';
import { ProposalLink } from '../proposals/ProposalLink.js';

type ExampleProposal = HomeQuery['fulfilled']['edges'][number]['node'];

/** One proposal that went the whole way, to show what the site is for. */
export function Example({ proposal }: { proposal: ExampleProposal }) {
  const { t } = useLanguage();
  return (
    <Section id="example" title={t('home.example')}>
      <p>{t('home.exampleText')}</p>
      <ol className="way">
        {proposal.meeting && (
          <li>
            <p className="kicker">{t('proposal.meeting')}</p>
            <MeetingLink meeting={proposal.meeting} />
          </li>
        )}
        <li>
          <p className="kicker">{t('proposal.text')}</p>
          <p className="track-title">
            <ProposalLink proposal={proposal} />
          </p>
        </li>
        {proposal.commitments.map((commitment) => (
          <li key={commitment.reference}>
            <CommitmentTrack commitment={commitment} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
