import HelpOutlineIcon from '@mui/icons-material/HelpOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalParagraphs } from '../text/LocalText';
import { HelpText } from './content.documents';
import { helpFor } from './helpFor';

/** What the secretariat says of the screen that is shown, where it says something. */
export function HelpButton() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const key = helpFor(pathname);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { data, error } = useQuery({
    queryKey: ['help', key],
    queryFn: () => query(HelpText, { key: key! }),
    enabled: anchor !== null && key !== null,
  });
  if (key === null) return null;
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={translate('content.help')}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <HelpOutlineIcon />
      </IconButton>
      <Popover
        disablePortal
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('content.help') } }}
      >
        <Box sx={{ p: 2, maxWidth: 420 }}>
          {error && <ErrorNotice error={error} />}
          {data?.contentTexts.map(({ text }, index) => (
            <LocalParagraphs key={index} value={text} variant="body2" />
          ))}
        </Box>
      </Popover>
    </>
  );
}
