import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import type { MailRow } from './mailRow';

/** The mail as its reader would have it: where it leads, and what it says. */
export function OpenMail({ link, text }: Pick<MailRow, 'link' | 'text'>) {
  const translate = useTranslate();
  return (
    <>
      {link && (
        <Link href={link} target="_blank" rel="noopener">
          {translate('mails.openLink')}
        </Link>
      )}
      {text && (
        <Box component="details">
          <summary>{translate('mails.says')}</summary>
          <Box dir="auto" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {text}
          </Box>
        </Box>
      )}
    </>
  );
}
