import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../../commands/CommandDialog';
import { LANGUAGE_NAMES } from '../../i18n/languages';
import type { CardDraft } from './cardDraft';
import { DraftValue } from './DraftValue';
import { conflictingPart, takeTheirs, type Conflict } from './mergeDrafts';

type Side = 'mine' | 'theirs';

type EditConflictProps = {
  /** Both people's changes together, with mine where both changed the same. */
  merged: CardDraft;
  theirs: CardDraft;
  conflicts: Conflict[];
  onResolve: (draft: CardDraft) => void;
  onClose: () => void;
};

const keyOf = ({ field, language }: Conflict) => `${field} ${language ?? ''}`;

/** Two people changed the same: field by field and language by language, mine or theirs. */
export function EditConflict({ merged, theirs, conflicts, onResolve, onClose }: EditConflictProps) {
  const translate = useTranslate();
  const [sides, setSides] = useState<Record<string, Side>>({});
  const undecided = conflicts.some((conflict) => sides[keyOf(conflict)] === undefined);
  const nameOf = ({ field, language }: Conflict) => {
    const name = translate(`resources.commitments.fields.${field}`);
    return language === null ? name : `${name} · ${LANGUAGE_NAMES[language]}`;
  };

  return (
    <CommandDialog
      wide
      title={translate('conflict.title')}
      explanation={translate('conflict.choose')}
      submitLabel={translate('ra.action.save')}
      busy={false}
      missing={undecided ? translate('conflict.undecided') : null}
      onSubmit={() =>
        onResolve(
          takeTheirs(
            merged,
            theirs,
            conflicts.filter((conflict) => sides[keyOf(conflict)] === 'theirs'),
          ),
        )
      }
      onClose={onClose}
    >
      {conflicts.map((conflict) => (
        <Box key={keyOf(conflict)} sx={{ marginBlockEnd: 3 }}>
          <Typography variant="h3">{nameOf(conflict)}</Typography>
          <RadioGroup
            aria-label={nameOf(conflict)}
            value={sides[keyOf(conflict)] ?? null}
            onChange={(_event, side) => setSides({ ...sides, [keyOf(conflict)]: side as Side })}
            sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}
          >
            {(['mine', 'theirs'] as const).map((side) => (
              <Box key={side} sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 2, p: 1.5 }}>
                <FormControlLabel value={side} control={<Radio />} label={translate(`conflict.${side}`)} />
                <Box>
                  <DraftValue
                    value={conflictingPart(side === 'mine' ? merged : theirs, conflict)}
                    language={conflict.language}
                  />
                </Box>
              </Box>
            ))}
          </RadioGroup>
        </Box>
      ))}
    </CommandDialog>
  );
}
