import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { IndicatorFactsFragment } from '../../generated/graphql';
import { Day } from '../../text/Day';
import { Figure } from '../../text/Figure';
import { LocalText } from '../../text/LocalText';

/** Baseline, target and unit on a line; under it every measurement with its day. */
export function IndicatorSeries({ indicator }: { indicator: IndicatorFactsFragment }) {
  const translate = useTranslate();
  const { baseline, target, unit, source, measurements } = indicator;
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {translate(`indicatorUnits.${unit}`)} · {translate('indicators.baseline')} <Figure value={baseline} />{' '}
        · {translate('indicators.target')} <Figure value={target} />
        {source && (
          <>
            {' · '}
            {translate('indicators.source')} <LocalText value={source} />
          </>
        )}
      </Typography>
      {measurements.totalCount === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {translate('indicators.noMeasurement')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
          {measurements.edges.map(({ node }) => (
            <li key={node.id}>
              <strong>
                <Figure value={node.value} />
              </strong>{' '}
              · <Day value={node.measuredOn} precision={node.measuredPrecision} />
              {node.note && (
                <>
                  {' · '}
                  <LocalText value={node.note} />
                </>
              )}
            </li>
          ))}
        </Box>
      )}
    </>
  );
}
