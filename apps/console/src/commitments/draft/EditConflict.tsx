import type { FieldValue } from '@iltizam/domain/field-merge';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../../commands/CommandDialog';
import type { CommitmentRecord } from '../commitment.record';
import { ConflictField, type Decision } from './ConflictField';
import type { Clash } from './draftKeeper';

type EditConflictProps = {
  card: CommitmentRecord;
  clashes: Clash[];
  onDecide: (decisions: Record<string, FieldValue>) => void;
  onClose: () => void;
};

const valueOf = ({ yours, current }: Clash, { side, merged }: Decision): FieldValue => {
  if (side === 'merged') return merged;
  return side === 'mine' ? yours : current;
};

/** Two people typed in the same field: mine, theirs, or both put together, field by field. */
export function EditConflict({ card, clashes, onDecide, onClose }: EditConflictProps) {
  const translate = useTranslate();
  const [decisions, setDecisions] = useState<Record<string, Decision>>({});
  const undecided = clashes.some(({ field }) => decisions[field] === undefined);
  return (
    <CommandDialog
      wide
      title={translate('conflict.title')}
      explanation={translate('conflict.choose')}
      submitLabel={translate('ra.action.save')}
      busy={false}
      missing={undecided ? translate('conflict.undecided') : null}
      onSubmit={() =>
        onDecide(
          Object.fromEntries(clashes.map((clash) => [clash.field, valueOf(clash, decisions[clash.field]!)])),
        )
      }
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        {clashes.map((clash) => (
          <ConflictField
            key={clash.field}
            card={card}
            clash={clash}
            decision={decisions[clash.field] ?? null}
            onDecide={(decision) => setDecisions({ ...decisions, [clash.field]: decision })}
          />
        ))}
      </Box>
    </CommandDialog>
  );
}
