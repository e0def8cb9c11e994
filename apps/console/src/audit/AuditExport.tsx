import DownloadIcon from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import type { ApiError } from '../api/ApiError';
import { mutate } from '../api/client';
import { useErrorText } from '../errors/useErrorText';
import { saveFile } from '../text/saveFile';
import { ExportAudit } from './audit.documents';

/** Takes what the filters show along as a file; the log keeps that it was taken. */
export function AuditExport() {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const { filterValues } = useListContext();
  const take = useMutation({
    mutationFn: () => mutate(ExportAudit, { filter: filterValues }),
    onSuccess: ({ exportAudit: { fileName, content, rows } }) => {
      saveFile(fileName, new Blob([content], { type: 'text/csv;charset=utf-8' }));
      notify('audit.exported', { type: 'success', messageArgs: { smart_count: rows } });
    },
    onError: (error: ApiError) => notify(errorText(error), { type: 'error' }),
  });
  return (
    <Button
      variant="outlined"
      startIcon={<DownloadIcon />}
      disabled={take.isPending}
      onClick={() => take.mutate()}
      sx={{ alignSelf: 'start' }}
    >
      {translate('audit.export')}
    </Button>
  );
}
