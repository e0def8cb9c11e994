import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import type { CardDraft, CardDraftField } from './cardDraft';
import { DraftValue } from './DraftValue';

type Side = 'mine' | 'theirs';

type EditConflictProps = {
  mine: CardDraft;
  theirs: CardDraft;
  /** The fields both changed. */
  fields: CardDraftField[];
  onResolve: (draft: CardDraft) => void;
  onClose: () => void;
};

/** Two people changed the same field: field by field, mine or theirs. Everything else is brought together already. */
export function EditConflict({ mine, theirs, fields, onResolve, onClose }: EditConflictProps) {
  const translate = useTranslate();
  const [sides, setSides] = useState<Partial<Record<CardDraftField, Side>>>({});
  const undecided = fields.some((field) => sides[field] === undefined);

  const resolve = () => {
    const taken = fields.filter((field) => sides[field] === 'theirs');
    onResolve({ ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) });
  };

  return (
    <CommandDialog
      wide
      title={translate('conflict.title')}
      explanation={translate('conflict.choose')}
      submitLabel={translate('ra.action.save')}
      busy={false}
      missing={undecided ? translate('conflict.undecided') : null}
      onSubmit={resolve}
      onClose={onClose}
    >
      {fields.map((field) => {
        const label = translate(`resources.commitments.fields.${field}`);
        return (
          <Box key={field} sx={{ marginBlockEnd: 3 }}>
            <Typography variant="h3">{label}</Typography>
            <RadioGroup
              aria-label={label}
              value={sides[field] ?? null}
              onChange={(_event, side) => setSides({ ...sides, [field]: side as Side })}
              sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}
            >
              {(['mine', 'theirs'] as const).map((side) => (
                <Box key={side} sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 2, p: 1.5 }}>
                  <FormControlLabel value={side} control={<Radio />} label={translate(`conflict.${side}`)} />
                  <Box>
                    <DraftValue value={(side === 'mine' ? mine : theirs)[field]} />
                  </Box>
                </Box>
              ))}
            </RadioGroup>
          </Box>
        );
      })}
    </CommandDialog>
  );
}
