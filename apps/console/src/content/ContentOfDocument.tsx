import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { DocumentRow } from './content.record';
import { OutLink } from '../text/OutLink';

export type DocumentContent = { link: string; file: File | null };

type ContentOfDocumentProps = {
  document: DocumentRow | null;
  value: DocumentContent;
  onChange: (value: DocumentContent) => void;
};

/** Where it is read: what it has stays, until a file is chosen or a link written. */
export function ContentOfDocument({ document, value, onChange }: ContentOfDocumentProps) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {document && (
        <Typography variant="body2">
          {document.url === null ? (
            translate('content.kinds.CITED')
          ) : (
            <OutLink to={document.url}>
              <bdi>{document.fileName ?? document.url}</bdi>
            </OutLink>
          )}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Button variant="outlined" onClick={() => input.current?.click()}>
          {translate(value.file ? 'content.otherFile' : 'evidence.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={translate('evidence.choose')}
          tabIndex={-1}
          onChange={({ target }) => onChange({ link: '', file: target.files?.[0] ?? null })}
        />
        {value.file ? (
          <>
            <bdi>{value.file.name}</bdi>
            <Button color="inherit" onClick={() => onChange({ ...value, file: null })}>
              {translate('content.noFile')}
            </Button>
          </>
        ) : (
          <TextField
            id="document-link"
            label={translate('content.fields.link')}
            value={value.link}
            onChange={({ target }) => onChange({ file: null, link: target.value })}
            helperText={translate('content.linkHint')}
            sx={{ flex: '1 1 20rem' }}
            slotProps={{ htmlInput: { dir: 'ltr', inputMode: 'url', autoComplete: 'url' } }}
          />
        )}
      </Box>
      {value.file && (
        <Typography variant="body2" color="textSecondary">
          {translate('evidence.copyHint')}
        </Typography>
      )}
    </Box>
  );
}
