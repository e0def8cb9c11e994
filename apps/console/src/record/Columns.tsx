import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

type ColumnsProps = { main: ReactNode; side: ReactNode; end?: ReactNode };

const stack = { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' };

/**
 * What is read in the wide column, what is decided and known in the narrow one, the record's history under
 * what is read. On a phone one below the other, the decision before the history.
 */
export function Columns({ main, side, end }: ColumnsProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
        gridTemplateRows: { lg: 'auto 1fr' },
      }}
    >
      <Box sx={stack}>{main}</Box>
      <Box sx={{ ...stack, gridColumn: { lg: 2 }, gridRow: { lg: '1 / span 2' } }}>{side}</Box>
      {end && <Box sx={stack}>{end}</Box>}
    </Box>
  );
}
