import { FollowLink } from '../following/FollowLink.js';
import { sayInstant } from '../format/dates.js';
import type { ProposalQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Fact, Facts } from '../layout/Facts.js';
import { MeetingLink } from '../meetings/MeetingLink.js';
import { PlanLink } from '../plans/PlanLink.js';
import { Code } from '../text/Code.js';
import { LocalText } from '../text/LocalText.js';

/** Where a proposal comes from. */
export function ProposalFacts({ proposal }: { proposal: NonNullable<ProposalQuery['proposal']> }) {
  const { locale, t } = useLanguage();
  const { meeting } = proposal;
  return (
    <aside className="aside" aria-labelledby="about">
      <h2 id="about">{t('proposal.about')}</h2>
      <Facts>
        <Fact name={t('proposal.theme')}>
          <LocalText of={proposal.theme.name} />
        </Fact>
        <Fact name={t('proposal.meeting')}>{meeting && <MeetingLink meeting={meeting} />}</Fact>
        <Fact name={t('proposal.channel')}>{t(`labels.channel.${proposal.channel}`)}</Fact>
        <Fact name={t('proposal.author')}>{proposal.authorName && <bdi>{proposal.authorName}</bdi>}</Fact>
        <Fact name={t('proposal.received')}>
          {sayInstant(locale, proposal.submittedAt, proposal.submittedPrecision)}
        </Fact>
        <Fact name={t('proposal.plan')}>
          <PlanLink plan={proposal.plan} />
        </Fact>
        <Fact name={t('commitment.provenance')}>{t(`labels.provenance.${proposal.provenance}`)}</Fact>
        <Fact name={t('proposal.reference')}>
          <Code>{proposal.reference}</Code>
        </Fact>
      </Facts>
      <FollowLink recordType="PROPOSAL" reference={proposal.reference} />
    </aside>
  );
}
