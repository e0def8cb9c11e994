import { draftField } from '@iltizam/domain/draft-fields';
import type { FieldValue } from '@iltizam/domain/field-merge';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { limitOf, textLimits } from '@iltizam/domain/text-limits';
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { LanguageField } from '../../forms/LanguageField';
import { Instant } from '../../text/Day';
import type { CommitmentRecord } from '../commitment.record';
import type { Clash } from './draftKeeper';
import { DraftValue } from './DraftValue';
import { useFieldName } from './useFieldName';
import { WordChanges } from './WordChanges';

export type Decision = { side: 'mine' | 'theirs' | 'merged'; merged: FieldValue };

type ConflictFieldProps = {
  card: CommitmentRecord;
  clash: Clash;
  decision: Decision | null;
  onDecide: (decision: Decision) => void;
};

/** One field both changed: who wrote what when, what differs by words, and what is to stand. */
export function ConflictField({ card, clash, decision, onDecide }: ConflictFieldProps) {
  const translate = useTranslate();
  const heading = useId();
  const nameOf = useFieldName(card);
  const { field: path, yours, current, by, at } = clash;
  const field = draftField(path);
  const locale = field?.kind === 'TEXT' ? field.locale : null;
  const words = (value: FieldValue) => (typeof value === 'string' ? value : '');
  const merged = decision?.merged ?? words(yours);
  const choices: { side: Decision['side']; content: ReactNode }[] = [
    { side: 'mine', content: <DraftValue path={path} value={yours} /> },
    {
      side: 'theirs',
      content: locale ? (
        <WordChanges before={words(yours)} after={words(current)} language={locale} />
      ) : (
        <DraftValue path={path} value={current} />
      ),
    },
  ];
  return (
    <Box>
      <Typography id={heading} variant="h3">
        {nameOf(path)}
      </Typography>
      {at !== null && (
        <Typography variant="body2" color="textSecondary">
          {translate('conflict.changedBy')} <bdi>{by ?? translate('conflict.somebody')}</bdi> ·{' '}
          <Instant value={at} />
        </Typography>
      )}
      <RadioGroup
        aria-labelledby={heading}
        value={decision?.side ?? null}
        onChange={(_event, side) => onDecide({ side: side as Decision['side'], merged })}
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}
      >
        {choices.map(({ side, content }) => (
          <Box key={side} sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 2, p: 1.5 }}>
            <FormControlLabel value={side} control={<Radio />} label={translate(`conflict.${side}`)} />
            {content}
          </Box>
        ))}
        {field?.kind === 'TEXT' && locale && (
          <Box sx={{ gridColumn: { md: '1 / -1' } }}>
            <FormControlLabel value="merged" control={<Radio />} label={translate('conflict.merged')} />
            {decision?.side === 'merged' && (
              <LanguageField
                name={`merged-${path}`}
                label={translate('conflict.merged')}
                language={locale}
                value={words(merged)}
                onChange={(text) => onDecide({ side: 'merged', merged: text })}
                maximum={textLimits[limitOf(field.column.split('.').at(-1)!)]}
              />
            )}
          </Box>
        )}
      </RadioGroup>
    </Box>
  );
}
