import type { LocalizedFragment, PublicState } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { Tag } from '../layout/Tag.js';
import { ProposalLink } from './ProposalLink.js';
import { proposalTone } from './proposal-tone.js';

interface Related {
  reference: string;
  title: LocalizedFragment;
  state: PublicState;
}

interface SplitProps {
  proposal: { splitFrom?: Related | null; splitInto: Related[] };
}

/** A proposal that held several ideas leads to those they became, and each of them back to it. */
export function Split({ proposal: { splitFrom, splitInto } }: SplitProps) {
  const { t } = useLanguage();
  const related = splitFrom ? [splitFrom] : splitInto;
  if (related.length === 0) return null;
  return (
    <Section id="split" title={t(splitFrom ? 'proposal.splitFrom' : 'proposal.splitInto')}>
      <ul className="lines">
        {related.map((proposal) => (
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
    </Section>
  );
}
