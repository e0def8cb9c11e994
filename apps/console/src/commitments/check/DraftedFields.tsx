import type { FieldValue } from '@iltizam/domain/field-merge';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Section } from '../../record/Section';
import { fieldPath } from '../card/fieldPath';
import type { CommitmentRecord } from '../commitment.record';
import { DraftValue } from '../draft/DraftValue';
import { FieldComments } from '../draft/FieldComments';
import { useFieldName } from '../draft/useFieldName';

type DraftedFieldsProps = {
  card: CommitmentRecord;
  /** What the reader may add under a field: the comment of whoever judges it. */
  renderUnder?: (path: string, name: string) => ReactNode;
};

/** All that is handed over, field by field; sent again, what changed since it was given back is marked. */
export function DraftedFields({ card, renderUnder }: DraftedFieldsProps) {
  const translate = useTranslate();
  const nameOf = useFieldName(card);
  const { draft } = card;
  if (!draft) return null;
  return (
    <Section title={translate('card.check.drafted', { smart_count: draft.fields.length })}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {draft.fields.map(({ field, value, changedSinceReturn }) => (
          <Box
            component="li"
            key={field}
            sx={{
              paddingBlock: 1,
              borderBlockStart: '1px solid',
              borderColor: 'divider',
              '&:first-of-type': { border: 0 },
            }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
              {draft.state === 'SENT' ? (
                <Typography sx={{ fontWeight: 600 }}>{nameOf(field)}</Typography>
              ) : (
                <MuiLink component={Link} to={fieldPath(card, field)} sx={{ fontWeight: 600 }}>
                  {nameOf(field)}
                </MuiLink>
              )}
              {changedSinceReturn && <Chip size="small" label={translate('card.check.changed')} />}
            </Box>
            <DraftValue path={field} value={value as FieldValue} />
            <FieldComments column={field} />
            {renderUnder?.(field, nameOf(field))}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
