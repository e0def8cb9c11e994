import DownloadIcon from '@mui/icons-material/Download';
import UploadIcon from '@mui/icons-material/Upload';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../access/useMay';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { toApiLocale } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import { Section } from '../../record/Section';
import type { CommitmentRecord } from '../commitment.record';
import { ImportDialog } from './ImportDialog';
import { LARGEST_SHEET, readSheet } from './sheetFile';
import { useExport } from './useExport';

type Chosen = { content: string; name: string };

/** The card's activities and measurements as a workbook: taken, edited elsewhere, given back. */
export function CardSheet({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const language = useLanguage();
  const may = useMay();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const take = useExport();
  const open =
    card.openFields.includes('reports') || card.activities.some(({ openToReport }) => openToReport);
  if (!may('Mutation.exportCardSheet')) return null;
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setTooLarge(file.size > LARGEST_SHEET);
    if (file.size <= LARGEST_SHEET) setChosen({ content: await readSheet(file), name: file.name });
  };
  return (
    <Section title={translate('excel.title')}>
      <Typography sx={{ marginBlockEnd: 1 }}>{translate('excel.hint')}</Typography>
      {take.error && <ErrorNotice error={take.error} />}
      {tooLarge && (
        <Typography color="error" role="alert">
          {translate('excel.tooLarge')}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="outlined"
          startIcon={<DownloadIcon />}
          disabled={take.isPending}
          onClick={() => take.mutate({ commitment: card.reference, locale: toApiLocale(language) })}
        >
          {translate('excel.download')}
        </Button>
        {open && (
          <Button variant="outlined" startIcon={<UploadIcon />} onClick={() => input.current?.click()}>
            {translate('excel.upload')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx"
          onChange={(event) => {
            void choose(event.target.files?.[0]);
            // The same file edited once more is a choice again.
            event.target.value = '';
          }}
        />
      </Box>
      {chosen && (
        <ImportDialog
          commitment={card.reference}
          content={chosen.content}
          fileName={chosen.name}
          onClose={() => setChosen(null)}
        />
      )}
    </Section>
  );
}
