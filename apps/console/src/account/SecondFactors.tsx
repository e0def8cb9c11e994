import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../record/Section';
import { Instant } from '../text/Day';
import type { Account } from './account';
import { FactorDialog, type FactorStep } from './FactorDialog';

type SecondFactorsProps = { account: Account; onChanged: () => void };

/** What is shown beside the password, and the codes for the day it is lost. */
export function SecondFactors({ account, onChanged }: SecondFactorsProps) {
  const translate = useTranslate();
  const [step, setStep] = useState<FactorStep | null>(null);
  const { totp, passkeys, recoveryCodes } = account.factors;
  const none = !totp && passkeys.length === 0;
  const rows = [
    ...(totp
      ? [{ key: 'app', name: translate('secondFactor.app.name'), remove: { totp: true as const } }]
      : []),
    ...passkeys.map(({ id, name, usedAt }) => ({ key: id, name, usedAt, remove: { passkey: id } })),
  ];
  return (
    <Section title={translate('secondFactor.title')}>
      <Typography gutterBottom>
        {translate(account.factorAsked ? 'account.factor.asked' : 'account.factor.offered')}
      </Typography>
      {none && <Typography color="textSecondary">{translate('account.factor.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <Box
            component="li"
            key={row.key}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', paddingBlock: 0.5 }}
          >
            <Box sx={{ flex: '1 1 12rem' }}>
              <bdi>{row.name}</bdi>
              {'usedAt' in row && row.usedAt && (
                <Typography variant="body2" color="textSecondary">
                  {translate('account.factor.used')} <Instant value={row.usedAt} />
                </Typography>
              )}
            </Box>
            <Button
              color="error"
              onClick={() => setStep({ kind: 'remove', what: row.remove })}
              aria-label={translate('account.factor.removeOf', { name: row.name })}
            >
              {translate('account.factor.remove')}
            </Button>
          </Box>
        ))}
      </Box>
      {!none && (
        <Typography variant="body2" sx={{ marginBlockStart: 1 }}>
          {translate('account.factor.codes', { smart_count: recoveryCodes })}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockStart: 1.5 }}>
        {!totp && (
          <Button variant="outlined" onClick={() => setStep({ kind: 'app' })}>
            {translate('secondFactor.app.choose')}
          </Button>
        )}
        <Button variant="outlined" onClick={() => setStep({ kind: 'passkey' })}>
          {translate('secondFactor.passkey.choose')}
        </Button>
        {!none && (
          <Button variant="outlined" onClick={() => setStep({ kind: 'codes' })}>
            {translate('account.factor.newCodes')}
          </Button>
        )}
      </Box>
      {step && (
        <FactorDialog
          step={step}
          onClose={() => {
            setStep(null);
            onChanged();
          }}
        />
      )}
    </Section>
  );
}
