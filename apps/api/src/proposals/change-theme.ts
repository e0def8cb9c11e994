import { checkThemeChange } from '@iltizam/domain/theme-change';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { take } from '../commands/take.js';
import { deny } from '../graphql/refused.js';
import { ThemeEntity } from '../plans/theme.entity.js';
import { conflictOver, type HeldProposal } from './hold-proposal.js';
import { ProposalEntity } from './proposal.entity.js';

/** Puts a proposal this command holds under another theme of its plan. */
export async function changeTheme(
  change: Change,
  held: HeldProposal,
  { version, theme: wanted }: { version: number; theme: string },
): Promise<void> {
  const { em } = change;
  const may = checkThemeChange(change.actor, held);
  const proposal = await take(change, ProposalEntity, { id: held.id, version }, may, () =>
    conflictOver(change, held, { theme: wanted }),
  );
  const themes = await em.find(ThemeEntity, { planId: held.planId });
  const theme = themes.find(({ reference }) => reference === wanted);
  if (!theme) return deny('INVALID_INPUT', 'missing', { field: 'theme' });
  if (theme.id === proposal.themeId) return deny('INVALID_INPUT', 'nothingChanged', { field: 'theme' });
  const former = themes.find(({ id }) => id === proposal.themeId)?.reference ?? null;
  proposal.themeId = theme.id;
  change.touch(
    {
      recordType: 'PROPOSAL',
      recordId: held.id,
      reference: held.reference,
      changes: fieldChanges({ theme: former }, { theme: wanted }),
    },
    change.role,
  );
}
