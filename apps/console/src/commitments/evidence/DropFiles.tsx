import UploadFileIcon from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { evidenceTypes } from '@iltizam/domain/evidence';
import { useDropzone } from 'react-dropzone';
import { useTranslate } from 'react-admin';

type DropFilesProps = { onFiles: (files: File[]) => void; autoFocus: boolean };

/** A place to drop files on, and a button for those who do not drop. */
export function DropFiles({ onFiles, autoFocus }: DropFilesProps) {
  const translate = useTranslate();
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    onDrop: (files) => files.length > 0 && onFiles(files),
    noClick: true,
    noKeyboard: true,
  });
  return (
    <Box
      {...getRootProps({ role: 'group', 'aria-label': translate('evidence.files') })}
      sx={{
        display: 'grid',
        gap: 1,
        justifyItems: 'center',
        textAlign: 'center',
        p: 3,
        border: 2,
        borderStyle: 'dashed',
        borderColor: isDragActive ? 'primary.main' : 'divider',
        borderRadius: 2,
      }}
    >
      <input {...getInputProps({ 'aria-label': translate('evidence.choose'), tabIndex: -1 })} />
      <Typography>{translate(isDragActive ? 'evidence.drop' : 'evidence.dropHere')}</Typography>
      <Button
        id="evidence-add"
        variant="contained"
        startIcon={<UploadFileIcon />}
        onClick={open}
        autoFocus={autoFocus}
      >
        {translate('evidence.choose')}
      </Button>
      <Typography variant="body2" color="textSecondary">
        {translate('evidence.types')}{' '}
        <bdi dir="ltr">{evidenceTypes.map(({ extension }) => extension.toUpperCase()).join(', ')}</bdi>
        {'. '}
        {translate('evidence.largest')}
      </Typography>
    </Box>
  );
}
