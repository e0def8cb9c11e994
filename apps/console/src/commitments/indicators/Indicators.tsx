import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { IndicatorFactsFragment, IndicatorKind } from '../../generated/graphql';
import { useLanguage } from '../../i18n/useLanguage';
import { Section } from '../../record/Section';
import { LocalText } from '../../text/LocalText';
import { plainText } from '../../text/localized';
import type { CommitmentRecord } from '../commitment.record';
import { IndicatorSeries } from './IndicatorSeries';
import { MeasureDialog } from './MeasureDialog';

type IndicatorsProps = { commitment: CommitmentRecord; kind: IndicatorKind };

/** Indicators of one kind, each with where it began, where it should go and what was measured. */
export function Indicators({ commitment, kind }: IndicatorsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const canMeasure = commitment.openFields.includes('measurements');
  const [measured, setMeasured] = useState<IndicatorFactsFragment | null>(null);
  const indicators = commitment.indicators.filter((indicator) => indicator.kind === kind);
  if (indicators.length === 0) return null;
  return (
    <Section title={translate(`indicators.${kind}`, { smart_count: indicators.length })}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {indicators.map((indicator) => (
          <Box component="li" key={indicator.id}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start' }}>
              <Typography sx={{ flex: 1, minWidth: 200, fontWeight: 600 }}>
                <LocalText value={indicator.name} />
              </Typography>
              {canMeasure && (
                <Button
                  size="small"
                  variant="outlined"
                  onClick={() => setMeasured(indicator)}
                  aria-label={translate('indicators.measureOf', {
                    name: plainText(indicator.name, language),
                  })}
                >
                  {translate('indicators.measure')}
                </Button>
              )}
            </Box>
            <IndicatorSeries indicator={indicator} />
          </Box>
        ))}
      </Box>
      {measured && (
        <MeasureDialog
          seen={measured}
          indicator={commitment.indicators.find(({ id }) => id === measured.id) ?? measured}
          onClose={() => setMeasured(null)}
        />
      )}
    </Section>
  );
}
