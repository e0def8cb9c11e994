import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

type ContentRowProps = { title: ReactNode; plainTitle: string; about: ReactNode; onEdit: () => void };

/** One thing that can be written anew. */
export function ContentRow({ title, plainTitle, about, onEdit }: ContentRowProps) {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        paddingBlock: 1,
        borderBlockStart: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 18rem', minWidth: 0 }}>
        <Typography component="h3" variant="body1" sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary" component="div">
          {about}
        </Typography>
      </Box>
      <Button
        size="small"
        variant="outlined"
        onClick={onEdit}
        aria-label={translate('content.editNamed', { name: plainTitle })}
      >
        {translate('ra.action.edit')}
      </Button>
    </Box>
  );
}

export function ContentRows({ children }: { children: ReactNode }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Box>
  );
}
