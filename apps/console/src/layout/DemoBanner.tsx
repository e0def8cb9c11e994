import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { palette } from '../theme/palette';
import { useServerMode } from './useServerMode';

/** A demonstration says so on every page. */
export function DemoBanner() {
  const translate = useTranslate();
  if (useServerMode()?.mode !== 'demo') return null;
  return (
    <Box
      role="note"
      sx={{
        paddingInline: 2,
        paddingBlock: 0.5,
        textAlign: 'center',
        fontSize: '0.85rem',
        bgcolor: palette.brassSoft,
        color: palette.brass,
      }}
    >
      {translate('app.demo')}
    </Box>
  );
}
