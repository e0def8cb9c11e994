import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ApplicationsQuery } from '../generated/graphql';
import { Section } from '../record/Section';
import { Code } from '../text/Code';
import { Day } from '../text/Day';
import { Figure } from '../text/Figure';

interface DeprecatedUsesProps {
  uses: ApplicationsQuery['deprecatedUses'];
}

/** What of the contract is to go and is still asked for: whom to write to before it is taken away. */
export function DeprecatedUses({ uses }: DeprecatedUsesProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('applications.deprecated')}>
      <ul>
        {uses.map(({ element, client, requests, lastOn }) => (
          <li key={`${element} ${client?.id ?? ''}`}>
            <Typography>
              <Code>{element}</Code> · <bdi>{client?.name ?? translate('applications.withoutKey')}</bdi> ·{' '}
              {translate('applications.requests')} <Figure value={requests} /> · <Day value={lastOn} />
            </Typography>
          </li>
        ))}
      </ul>
    </Section>
  );
}
