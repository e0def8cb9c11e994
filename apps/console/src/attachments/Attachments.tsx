import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AttachedFragment } from '../generated/graphql';
import { Section } from '../record/Section';
import { Code } from '../text/Code';
import { AttachmentName } from './AttachmentName';

type AttachmentsProps = {
  of: readonly AttachedFragment[];
  /** Does each file say whose it is? */
  named?: boolean;
  title?: string;
};

/** Files of one proposal, or of several that say the same: then each says whose it is. */
export function Attachments({ of, named = of.length > 1, title }: AttachmentsProps) {
  const translate = useTranslate();
  const files = of.flatMap(({ reference, attachments }) => attachments.map((file) => ({ reference, file })));
  if (files.length === 0) return null;
  return (
    <Section title={title ?? translate('attachments.title')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {files.map(({ reference, file }) => (
          <li key={file.id}>
            <AttachmentName file={file} />
            {named && (
              <Typography variant="body2" color="textSecondary">
                {translate('attachments.of')} <Code>{reference}</Code>
              </Typography>
            )}
          </li>
        ))}
      </Box>
    </Section>
  );
}
