import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

type MessageProps = { title: string; text: string; children?: ReactNode };

/** A page or a panel that has nothing to list: what happened, and what to do. */
export function Message({ title, text, children }: MessageProps) {
  return (
    <Box sx={{ maxWidth: 560, marginInline: 'auto', paddingBlock: 6, textAlign: 'center' }}>
      <Typography variant="h2" gutterBottom>
        {title}
      </Typography>
      <Typography color="textSecondary" sx={{ marginBlockEnd: 2 }}>
        {text}
      </Typography>
      {children}
    </Box>
  );
}
