import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../../commands/CommandDialog';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { toApiLocale } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import { ImportCardSheet } from './excel.documents';
import { SheetRows } from './SheetRows';
import { useDryRun } from './useDryRun';

type ImportDialogProps = { commitment: string; content: string; fileName: string; onClose: () => void };

/** What an edited workbook would change, row by row; then all of it is written, or nothing. */
export function ImportDialog({ commitment, content, fileName, onClose }: ImportDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const input = { commitment, content, locale: toApiLocale(language) };
  const { mutate: tryOut, data, error } = useDryRun();
  useEffect(
    () => tryOut({ commitment, content, locale: toApiLocale(language) }),
    [tryOut, commitment, content, language],
  );
  const apply = useCommand(ImportCardSheet, {
    done: 'excel.applied',
    onDone: ({ importCardSheet }) => importCardSheet.applied && onClose(),
  });
  const rows = (apply.data ?? data)?.importCardSheet.rows;
  const faults = rows?.filter(({ problem }) => problem !== null && problem !== undefined).length ?? 0;
  const missing =
    (rows === undefined && 'excel.reading') ||
    (rows?.length === 0 && 'excel.unchanged') ||
    (faults > 0 && 'excel.nothingWritten') ||
    null;
  return (
    <CommandDialog
      wide
      title={translate('excel.import')}
      explanation={fileName}
      submitLabel={translate('excel.apply')}
      busy={apply.isPending}
      missing={error ? translate('excel.refused') : missing && translate(missing)}
      onSubmit={() => apply.mutate({ ...input, apply: true })}
      onClose={onClose}
    >
      {(error ?? apply.error) && <ErrorNotice error={error ?? apply.error} />}
      {faults > 0 && (
        <Alert severity="error" sx={{ marginBlockEnd: 1 }}>
          {translate('excel.faults', { smart_count: faults })}
        </Alert>
      )}
      {rows && rows.length > 0 && <SheetRows rows={rows} />}
      {rows?.length === 0 && <Typography>{translate('excel.unchanged')}</Typography>}
    </CommandDialog>
  );
}
