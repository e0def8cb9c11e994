import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

/** The product's mark and name. */
export function Brand() {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, p: 2 }}>
      <img src="/console/mark.svg" alt="" width={32} height={32} />
      <Typography component="p" sx={{ fontWeight: 600, fontSize: '1.2rem' }}>
        {translate('app.name')}
      </Typography>
    </Box>
  );
}
