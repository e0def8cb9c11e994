import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { ApplicationFactsFragment } from '../generated/graphql';
import { Facts } from '../record/Facts';
import { Section } from '../record/Section';
import { Address } from '../text/Address';
import { Code } from '../text/Code';
import { Figure } from '../text/Figure';
import { CreateKey, RevokeKey, UpdateApplication } from './application.documents';

interface CardProps {
  application: ApplicationFactsFragment;
  onKey: (key: string | null) => void;
}

/** One application: what it may, its keys, what it used in thirty days. */
export function ApplicationCard({ application, onKey }: CardProps) {
  const translate = useTranslate();
  const { id, version, name, contact, scopes, costPerHour, keys, usage, webhooks, revokedAt } = application;
  const shut = useCommand(UpdateApplication, { done: 'applications.shutOut' });
  const addKey = useCommand(CreateKey, {
    done: 'applications.keyMade',
    onDone: ({ createApiKey }) => onKey(createApiKey.key ?? null),
  });
  const revoke = useCommand(RevokeKey, { done: 'applications.keyRevoked' });
  const error = shut.error ?? addKey.error ?? revoke.error;
  const sum = (of: 'requests' | 'refused' | 'cost') => usage.reduce((total, day) => total + day[of], 0);
  return (
    <Section title={name} action={revokedAt && <Typography>{translate('applications.isOut')}</Typography>}>
      {error && <ErrorNotice error={error} />}
      <Facts
        facts={[
          { label: translate('applications.contact'), value: <Address>{contact}</Address> },
          {
            label: translate('applications.scopes'),
            value: scopes.map((scope) => translate(`applications.scope.${scope}`)).join(' · '),
          },
          { label: translate('applications.budget'), value: <Figure value={costPerHour} /> },
          { label: translate('applications.requests'), value: <Figure value={sum('requests')} /> },
          { label: translate('applications.refused'), value: <Figure value={sum('refused')} /> },
          { label: translate('applications.cost'), value: <Figure value={sum('cost')} /> },
          { label: translate('applications.webhooks'), value: <Figure value={webhooks.length} /> },
        ]}
      />
      <Box component="ul" sx={{ listStyle: 'none', p: 0 }} aria-label={translate('applications.keys')}>
        {keys.map((key) => (
          <Box
            component="li"
            key={key.id}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
          >
            <span id={`key-${key.id}`}>
              <Code>{`${key.prefix}…`}</Code>
            </span>
            {key.revokedAt || revokedAt ? (
              <Typography variant="body2">{translate('applications.isRevoked')}</Typography>
            ) : (
              <Button
                size="small"
                color="error"
                aria-describedby={`key-${key.id}`}
                disabled={revoke.isPending}
                onClick={() => revoke.mutate({ client: id, version, key: key.id })}
              >
                {translate('applications.revoke')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {!revokedAt && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockStart: 1 }}>
          <Button
            variant="outlined"
            disabled={addKey.isPending}
            onClick={() => addKey.mutate({ client: id, version })}
          >
            {translate('applications.newKey')}
          </Button>
          <Button
            color="error"
            disabled={shut.isPending}
            onClick={() => shut.mutate({ id, version, revoked: true })}
          >
            {translate('applications.shut')}
          </Button>
        </Box>
      )}
    </Section>
  );
}
