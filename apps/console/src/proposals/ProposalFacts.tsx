import { useTranslate } from 'react-admin';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import { recordPath } from '../list/listPath';
import { Facts } from '../record/Facts';
import { Section } from '../record/Section';
import { Code } from '../text/Code';
import { Day, Instant } from '../text/Day';
import { LocalText } from '../text/LocalText';
import { ChannelName } from './ChannelName';
import type { ProposalRecord } from './proposal.record';

type KnownFacts = Pick<
  ProposalRecord,
  'reference' | 'theme' | 'channel' | 'meeting' | 'submittedAt' | 'submittedPrecision'
> & { plan: Pick<ProposalRecord['plan'], 'reference' | 'title'> } & Partial<
    Pick<ProposalRecord, 'provenance' | 'commitments'>
  >;

/** Where the proposal comes from and what it belongs to. */
export function ProposalFacts({ proposal }: { proposal: KnownFacts }) {
  const translate = useTranslate();
  const label = (key: string) => translate(`resources.proposals.fields.${key}`);
  const { reference, plan, theme, channel, meeting, provenance, commitments = [] } = proposal;
  return (
    <Section title={translate('proposals.facts')}>
      <Facts
        facts={[
          { label: label('reference'), value: <Code>{reference}</Code> },
          {
            label: label('plan'),
            value: (
              <MuiLink component={Link} to={recordPath('plans', plan.reference)}>
                <LocalText value={plan.title} />
              </MuiLink>
            ),
          },
          { label: label('theme'), value: <LocalText value={theme.name} /> },
          { label: label('channel'), value: <ChannelName channel={channel} /> },
          ...(meeting
            ? [
                {
                  label: label('meeting'),
                  value: (
                    <MuiLink component={Link} to={recordPath('meetings', meeting.reference)}>
                      <Day value={meeting.heldOn} />
                    </MuiLink>
                  ),
                },
              ]
            : []),
          {
            label: label('submittedAt'),
            value: <Instant value={proposal.submittedAt} precision={proposal.submittedPrecision} />,
          },
          ...commitments.map(({ reference: commitment, title }) => ({
            label: label('commitment'),
            value: (
              <MuiLink component={Link} to={recordPath('commitments', commitment)}>
                <LocalText value={title} />
              </MuiLink>
            ),
          })),
          ...(provenance && provenance !== 'ENTERED'
            ? [{ label: label('provenance'), value: translate(`provenance.${provenance}`) }]
            : []),
        ]}
      />
    </Section>
  );
}
