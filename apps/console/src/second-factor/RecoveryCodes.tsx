import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

/** The codes for the day the phone is lost; shown this once. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const translate = useTranslate();
  return (
    <>
      <Alert severity="warning">{translate('secondFactor.codes.keep')}</Alert>
      <Box component="ul" dir="ltr" sx={{ columns: { sm: 2 }, listStyle: 'none', p: 0, fontSize: '0.95rem' }}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" onClick={() => void navigator.clipboard.writeText(codes.join('\n'))}>
          {translate('secondFactor.codes.copy')}
        </Button>
        <Button variant="contained" onClick={onKept}>
          {translate('secondFactor.codes.kept')}
        </Button>
      </Box>
    </>
  );
}
