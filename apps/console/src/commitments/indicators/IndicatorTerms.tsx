import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { IndicatorFactsFragment } from '../../generated/graphql';
import { LocalText } from '../../text/LocalText';
import { IndicatorValue } from './IndicatorValue';

/** What is counted, from where to where, and how it is known. */
export function IndicatorTerms({ indicator }: { indicator: IndicatorFactsFragment }) {
  const translate = useTranslate();
  const { unit, baseline, target, direction, definition, source, method } = indicator;
  const terms: [name: string, value: ReactNode][] = [
    ['unit', translate(`indicatorUnits.${unit}`)],
    ['baseline', <IndicatorValue key="baseline" value={baseline} unit={unit} />],
    ['target', <IndicatorValue key="target" value={target} unit={unit} />],
    ...(direction
      ? [['direction', translate(`indicators.directions.${direction}`)] as [string, ReactNode]]
      : []),
    ...Object.entries({ definition, source, method }).flatMap(([name, text]) =>
      text ? [[name, <LocalText key={name} value={text} />] as [string, ReactNode]] : [],
    ),
  ];
  return (
    <Box
      component="dl"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        rowGap: 0.5,
        marginBlock: 1,
        fontSize: '0.875rem',
        '& dt': { display: 'inline', color: 'text.secondary' },
        '& dd': { display: 'inline', margin: 0, marginInlineStart: 0.5 },
      }}
    >
      {terms.map(([name, value]) => (
        <div key={name}>
          <dt>{translate('indicators.term', { name: translate(`indicators.terms.${name}`) })}</dt>{' '}
          <dd>{value}</dd>
        </div>
      ))}
    </Box>
  );
}
