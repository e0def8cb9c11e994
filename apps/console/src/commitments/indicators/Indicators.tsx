import AddIcon from '@mui/icons-material/Add';
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import type { IndicatorFactsFragment, IndicatorKind } from '../../generated/graphql';
import { useLanguage } from '../../i18n/useLanguage';
import { Section } from '../../record/Section';
import { plainText } from '../../text/localized';
import type { CommitmentRecord } from '../commitment.record';
import { CorrectDialog } from './CorrectDialog';
import { RemoveIndicator } from './indicator.documents';
import { IndicatorCard, type Measurement } from './IndicatorCard';
import { openFieldsOf } from './indicatorDraft';
import { IndicatorDialog } from './IndicatorDialog';
import { MeasureDialog } from './MeasureDialog';

type IndicatorsProps = {
  commitment: CommitmentRecord;
  kind: IndicatorKind;
};

type Open =
  | { what: 'measure' | 'edit'; indicator: IndicatorFactsFragment }
  | { what: 'correct'; indicator: IndicatorFactsFragment; measurement: Measurement }
  | { what: 'add' };

/** Indicators of one kind, each with where it began, where it should go and what was measured. */
export function Indicators({ commitment, kind }: IndicatorsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [open, setOpen] = useState<Open | null>(null);
  const remove = useCommand(RemoveIndicator, { done: 'indicators.removed' });
  const canMeasure = commitment.openFields.includes('measurements');
  const canWrite = commitment.openFields.includes('indicators');
  const indicators = commitment.indicators.filter((indicator) => indicator.kind === kind);
  if (indicators.length === 0 && !canWrite) return null;
  const close = () => setOpen(null);
  /** As it stands now: others may have measured since it was opened. */
  const now = (seen: IndicatorFactsFragment) =>
    commitment.indicators.find(({ id }) => id === seen.id) ?? seen;
  const canEdit = (indicator: IndicatorFactsFragment) =>
    canWrite || (canMeasure && openFieldsOf(indicator, false).size > 0);
  return (
    <Section
      title={translate(`indicators.${kind}`, { smart_count: indicators.length })}
      action={
        canWrite && (
          <Button
            size="small"
            variant="outlined"
            startIcon={<AddIcon />}
            onClick={() => setOpen({ what: 'add' })}
          >
            {translate(`indicators.add.${kind}`)}
          </Button>
        )
      }
    >
      {remove.error && <ErrorNotice error={remove.error} />}
      {indicators.length === 0 && (
        <Typography color="textSecondary">{translate('indicators.none')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {indicators.map((indicator) => (
          <IndicatorCard
            key={indicator.id}
            indicator={indicator}
            onMeasure={canMeasure ? () => setOpen({ what: 'measure', indicator }) : undefined}
            onCorrect={
              canMeasure ? (measurement) => setOpen({ what: 'correct', indicator, measurement }) : undefined
            }
            onEdit={canEdit(indicator) ? () => setOpen({ what: 'edit', indicator }) : undefined}
            tools={
              canWrite && (
                <IconButton
                  size="small"
                  color="error"
                  disabled={remove.isPending}
                  aria-label={translate('indicators.removeOf', { name: plainText(indicator.name, language) })}
                  onClick={() => remove.mutate({ id: indicator.id, version: indicator.version })}
                >
                  <DeleteOutlineIcon fontSize="small" />
                </IconButton>
              )
            }
          />
        ))}
      </Box>
      {open?.what === 'measure' && (
        <MeasureDialog seen={open.indicator} indicator={now(open.indicator)} onClose={close} />
      )}
      {open?.what === 'correct' && (
        <CorrectDialog indicator={now(open.indicator)} measurement={open.measurement} onClose={close} />
      )}
      {(open?.what === 'edit' || open?.what === 'add') && (
        <IndicatorDialog
          card={commitment}
          kind={kind}
          indicator={open.what === 'edit' ? open.indicator : null}
          onClose={close}
        />
      )}
    </Section>
  );
}
