import MuiLink from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { recordPath } from '../list/listPath';
import { Section } from '../record/Section';
import { Code } from '../text/Code';
import { LocalText } from '../text/LocalText';
import type { ProposalRecord } from './proposal.record';

/** The proposals that say the same: the lead's outcome is everybody's, each keeps its own text. */
export function ProposalGroup({ proposal: { reference, group } }: { proposal: ProposalRecord }) {
  const translate = useTranslate();
  if (!group) return null;
  const others = group.members.filter((member) => member.reference !== group.lead.reference);
  return (
    <Section title={translate('proposals.group.title')}>
      <p>
        {group.lead.reference === reference
          ? translate('proposals.group.leads', { smart_count: others.length })
          : translate('proposals.group.follows')}
      </p>
      <ul>
        {[group.lead, ...others]
          .filter((member) => member.reference !== reference)
          .map((member) => (
            <li key={member.reference}>
              <MuiLink component={Link} to={recordPath('proposals', member.reference)}>
                <LocalText value={member.title} />
              </MuiLink>{' '}
              <Code>{member.reference}</Code>
            </li>
          ))}
      </ul>
    </Section>
  );
}
