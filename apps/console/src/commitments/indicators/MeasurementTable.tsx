import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { IndicatorFactsFragment } from '../../generated/graphql';
import { formatDay, formatNumber } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import { Day, Instant } from '../../text/Day';
import { LocalText } from '../../text/LocalText';
import { plainText } from '../../text/localized';
import { IndicatorValue } from './IndicatorValue';

type Measurement = IndicatorFactsFragment['measurements']['edges'][number]['node'];
type MeasurementTableProps = {
  indicator: IndicatorFactsFragment;
  /** Given where the reader may set a value right. */
  onCorrect?: (measurement: Measurement) => void;
};

const cell = {
  textAlign: 'start',
  verticalAlign: 'top',
  paddingBlock: '6px',
  paddingInlineEnd: '16px',
} as const;

/** Every value with its day; under a corrected one what stood before, and why. */
export function MeasurementTable({ indicator, onCorrect }: MeasurementTableProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { measurements, unit, name } = indicator;
  const title = plainText(name, language);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box
        component="table"
        aria-label={translate('indicators.valuesOf', { name: title })}
        sx={{ borderCollapse: 'collapse', fontSize: '0.875rem', '& th, & td': cell }}
      >
        <thead>
          <tr>
            <th scope="col">{translate('indicators.measuredOn')}</th>
            <th scope="col">{translate('indicators.value')}</th>
            <th scope="col">{translate('indicators.note')}</th>
          </tr>
        </thead>
        <tbody>
          {measurements.edges.map(({ node }) => (
            <tr key={node.id}>
              <th scope="row" style={{ fontWeight: 400 }}>
                <Day value={node.measuredOn} precision={node.measuredPrecision} />
              </th>
              <td>
                <strong>
                  <IndicatorValue value={node.value} unit={unit} />
                </strong>
              </td>
              <td>
                {node.note && <LocalText value={node.note} />}
                {node.former.map((former) => (
                  <Typography key={former.id} variant="body2" color="textSecondary">
                    {translate('indicators.former')}{' '}
                    <del>
                      <IndicatorValue value={former.value} unit={unit} />
                    </del>{' '}
                    (<Day value={former.measuredOn} precision={former.measuredPrecision} />) ·{' '}
                    <Instant value={former.correctedAt} precision="DAY" /> ·{' '}
                    <LocalText value={former.reason} />
                  </Typography>
                ))}
                {onCorrect && (
                  <Button
                    size="small"
                    sx={{ minInlineSize: 0, paddingInline: 0.5 }}
                    onClick={() => onCorrect(node)}
                    aria-label={translate('indicators.correctOf', {
                      value: formatNumber(node.value, language),
                      day: formatDay(node.measuredOn, language, node.measuredPrecision),
                      name: title,
                    })}
                  >
                    {translate('indicators.correct')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
