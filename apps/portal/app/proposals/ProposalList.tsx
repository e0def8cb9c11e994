import { sayInstant } from '../format/dates.js';
import type { ProposalPageFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Paging } from '../layout/Paging.js';
import { Tag } from '../layout/Tag.js';
import { LocalText } from '../text/LocalText.js';
import { ProposalLink } from './ProposalLink.js';
import { proposalTone } from './proposal-tone.js';

/** One page of proposals: title, theme and day, and what became of each. */
export function ProposalList({ page }: { page: ProposalPageFragment }) {
  const { locale, t } = useLanguage();
  return (
    <>
      <p className="result-count">{t('count.proposal', { count: page.totalCount })}</p>
      <ul className="lines">
        {page.edges.map(({ node: proposal }) => (
          <li key={proposal.reference} className="line">
            <div className="line-text">
              <p className="line-title">
                <ProposalLink proposal={proposal} />
              </p>
              <p className="muted">
                <LocalText of={proposal.theme.name} />
                {' · '}
                {sayInstant(locale, proposal.submittedAt, proposal.submittedPrecision)}
              </p>
            </div>
            <p className="line-state">
              <Tag tone={proposalTone[proposal.state]}>{t(`labels.publicState.${proposal.state}`)}</Tag>
            </p>
          </li>
        ))}
      </ul>
      <Paging page={page.pageInfo} />
    </>
  );
}
