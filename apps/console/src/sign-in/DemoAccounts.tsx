import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useServerMode } from '../layout/useServerMode';
import { Address } from '../text/Address';
import { palette } from '../theme/palette';

/** One account of each kind, so that a visitor of the demonstration can look from every side. */
const accounts = [
  ['secretariat', 'secretariat@demo.iltizam.test'],
  ['civilMember', 'member.civil@demo.iltizam.test'],
  ['publicMember', 'member.public@demo.iltizam.test'],
  ['officer', 'officer.administration-reform@demo.iltizam.test'],
  ['administrator', 'admin@demo.iltizam.test'],
] as const;

export function DemoAccounts() {
  const translate = useTranslate();
  if (useServerMode()?.mode !== 'demo') return null;
  return (
    <Box sx={{ maxWidth: 420, width: '100%', color: palette.nightSoft }}>
      <Typography variant="body2">{translate('signIn.demo.hint')}</Typography>
      <Box component="dl" sx={{ m: 0, marginBlockStart: 1, fontSize: '0.9rem' }}>
        {accounts.map(([name, email]) => (
          <Box
            key={email}
            sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 2 }}
          >
            <dt>{translate(`signIn.demo.${name}`)}</dt>
            <Box component="dd" sx={{ m: 0, color: palette.nightText }}>
              <Address>{email}</Address>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
