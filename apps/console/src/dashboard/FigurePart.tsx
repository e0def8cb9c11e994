import DownloadIcon from '@mui/icons-material/Download';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../record/Section';
import { Definition } from './Definition';
import { saveFigures, type Figures } from './figures';

type FigurePartProps = {
  /** Of the file, in letters every system takes. */
  name: string;
  title: string;
  definition: string;
  /** The same figures as rows; null while there are none to take along. */
  figures: Figures | null;
  on: string | null;
  children: ReactNode;
};

/** A part of the dashboard: its figures, how they are made, and a way to take them along. */
export function FigurePart({ name, title, definition, figures, on, children }: FigurePartProps) {
  const translate = useTranslate();
  return (
    <Section
      title={title}
      action={
        <Box sx={{ display: 'flex' }}>
          <Definition of={title} text={definition} />
          {figures && (
            <IconButton
              size="small"
              aria-label={translate('dashboard.download', { of: title })}
              title={translate('dashboard.download', { of: title })}
              onClick={() => saveFigures(`${[name, on].filter(Boolean).join('-')}.csv`, figures)}
            >
              <DownloadIcon fontSize="small" />
            </IconButton>
          )}
        </Box>
      }
    >
      {children}
    </Section>
  );
}
