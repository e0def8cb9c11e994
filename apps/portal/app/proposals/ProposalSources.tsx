import type { LocalizedFragment, PublicState } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { Tag } from '../layout/Tag.js';
import { ProposalLink } from './ProposalLink.js';
import { proposalTone } from './proposal-tone.js';

interface ProposalSourcesProps {
  proposals: { reference: string; title: LocalizedFragment; state: PublicState }[];
}

/** The way back: what people proposed that led to a commitment. */
export function ProposalSources({ proposals }: ProposalSourcesProps) {
  const { t } = useLanguage();
  return (
    <Section id="sources" title={t('commitment.sources')}>
      {proposals.length === 0 ? (
        <p className="muted">{t('commitment.noSources')}</p>
      ) : (
        <ul className="lines">
          {proposals.map((proposal) => (
            <li key={proposal.reference} className="line">
              <p className="line-title line-text">
                <ProposalLink proposal={proposal} />
              </p>
              <p className="line-state">
                <Tag tone={proposalTone[proposal.state]}>{t(`labels.publicState.${proposal.state}`)}</Tag>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
