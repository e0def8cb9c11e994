import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Suspense, type ReactNode } from 'react';
import { later } from '../../layout/later';
import { useTranslate } from 'react-admin';
import type { IndicatorFactsFragment } from '../../generated/graphql';
import { useLanguage } from '../../i18n/useLanguage';
import { Day } from '../../text/Day';
import { Figure } from '../../text/Figure';
import { LocalText } from '../../text/LocalText';
import { plainText } from '../../text/localized';
import { IndicatorTerms } from './IndicatorTerms';
import { IndicatorValue } from './IndicatorValue';
import { MeasurementTable } from './MeasurementTable';
import { useChangeWords } from './useChangeWords';

const IndicatorChart = later(() => import('./IndicatorChart'));

export type Measurement = IndicatorFactsFragment['measurements']['edges'][number]['node'];

type IndicatorCardProps = {
  indicator: IndicatorFactsFragment;
  onMeasure?: () => void;
  onCorrect?: (measurement: Measurement) => void;
  onEdit?: () => void;
  /** Other things that may be done with it. */
  tools?: ReactNode;
};

/** One indicator: the last value large, the change since in words, how far the target is and what all of it means. */
export function IndicatorCard({ indicator, onMeasure, onCorrect, onEdit, tools }: IndicatorCardProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const changeWords = useChangeWords();
  const { name, unit, achievement, measurements } = indicator;
  const last = measurements.edges[0]?.node;
  const change = changeWords(indicator);
  const title = plainText(name, language);
  return (
    <Box
      component="li"
      sx={{
        borderBlockStart: '1px solid',
        borderColor: 'divider',
        paddingBlock: 2,
        '&:first-of-type': { border: 0, pt: 0 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start' }}>
        <Typography variant="h3" sx={{ flex: 1, minWidth: 200 }}>
          <LocalText value={name} />
        </Typography>
        {onMeasure && (
          <Button
            size="small"
            variant="outlined"
            onClick={onMeasure}
            aria-label={translate('indicators.measureOf', { name: title })}
          >
            {translate('indicators.measure')}
          </Button>
        )}
        {onEdit && (
          <Button size="small" onClick={onEdit} aria-label={translate('indicators.editOf', { name: title })}>
            {translate('indicators.edit')}
          </Button>
        )}
        {tools}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          marginBlockStart: 1,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '220px minmax(0, 1fr)' },
        }}
      >
        <Box>
          {last ? (
            <>
              <Typography component="p" sx={{ fontSize: '1.9rem', fontWeight: 600, lineHeight: 1.3 }}>
                <IndicatorValue value={last.value} unit={unit} />
              </Typography>
              <Typography variant="body2" color="textSecondary">
                <Day value={last.measuredOn} precision={last.measuredPrecision} />
              </Typography>
              {change && <Typography variant="body2">{change}</Typography>}
            </>
          ) : (
            <Typography color="textSecondary">{translate('indicators.noMeasurement')}</Typography>
          )}
          {last && (
            <Typography variant="body2" sx={{ marginBlockStart: 1 }}>
              {translate(`indicators.achievement.${achievement.case}`)}
              {achievement.case === 'ON_THE_WAY' && (
                <>
                  {' '}
                  <Figure value={achievement.percent} percent />
                </>
              )}
            </Typography>
          )}
          {achievement.percent != null && last && (
            <LinearProgress
              variant="determinate"
              value={achievement.percent}
              aria-label={translate('indicators.achieved', { name: title })}
              sx={{ marginBlockStart: 0.5 }}
            />
          )}
        </Box>
        {measurements.edges.length > 1 && (
          <Suspense fallback={<Box sx={{ blockSize: 170 }} />}>
            <IndicatorChart indicator={indicator} />
          </Suspense>
        )}
      </Box>
      <IndicatorTerms indicator={indicator} />
      {last && <MeasurementTable indicator={indicator} onCorrect={onCorrect} />}
    </Box>
  );
}
