import { checkThemes } from '@iltizam/domain/plan-themes';
import { referenceFor } from '@iltizam/domain/new-reference';
import { sql } from 'kysely';
import { InputType, Int } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { deny } from '../graphql/refused.js';
import { holdStages } from './hold-stages.js';
import { PlanEntity } from './plan.entity.js';
import { planPayload, type PlanPayload } from './plan.payload.js';
import { ThemeEntity } from './theme.entity.js';

@InputType({ description: 'A theme as it is to be.' })
export class ThemeInput {
  @StaffField(() => String, {
    nullable: true,
    description: 'Key of the theme of this plan that is changed; left out for a new one.',
  })
  reference?: string | null;

  @StaffField(() => LocalizedTextInput, { description: 'Its name, at most 300 characters.' })
  name!: LocalizedTextInput;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'Why it was chosen, at most 3,000 characters.',
  })
  rationale?: LocalizedTextInput | null;
}

@InputType({ description: 'The themes of a plan, all of them in their order; what is left out is removed.' })
export class SaveThemesInput {
  @StaffField(() => String, { description: 'Reference of the plan.' })
  plan!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => [ThemeInput], { description: 'The themes, at most 30.' })
  themes!: ThemeInput[];

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

export async function saveThemes(context: Context, input: SaveThemesInput): Promise<PlanPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.saveThemes',
    input,
    change: (change) => save(change, input),
  });
  return planPayload(context, reference);
}

async function save(change: Change, { plan: called, version, themes }: SaveThemesInput) {
  const { em } = change;
  const held = await holdStages(change, called);
  const checked = checkThemes(change.actor, held, themes);
  const plan = await take(change, PlanEntity, { id: held.id, version }, checked);
  const rows = await em.find(ThemeEntity, { planId: plan.id }, { orderBy: { ordinal: 'asc' } });
  const before = namesOf(rows);
  const taken = new Set(rows.map(({ reference }) => reference));
  const kept: ThemeEntity[] = [];
  for (const [index, theme] of themes.entries()) {
    const name = neededText(theme.name, 'title', `themes.${index}.name`);
    const texts = { name, rationale: writtenText(theme.rationale, 'reason', `themes.${index}.rationale`) };
    const row = theme.reference == null ? null : rows.find(({ reference }) => reference === theme.reference);
    if (theme.reference != null && !row) deny('NOT_FOUND', undefined, { field: `themes.${index}.reference` });
    const reference = row?.reference ?? referenceFor(name, 'theme', taken);
    taken.add(reference);
    const ordinal = index + 1;
    kept.push(
      row
        ? em.assign(row, { ...texts, ordinal })
        : em.create(ThemeEntity, { planId: plan.id, reference, ordinal, ...texts }),
    );
  }
  await remove(
    change,
    rows.filter((row) => !kept.includes(row)),
  );
  await sql`update plan set version = version + 1 where id = ${plan.id}`.execute(readerOf(em));
  const changes = fieldChanges(before, { ...nulls(before), ...namesOf(kept) });
  change.touch({ recordType: 'PLAN', recordId: plan.id, reference: plan.reference, changes }, 'SECRETARIAT');
  return { reference: plan.reference };
}

const namesOf = (themes: readonly ThemeEntity[]): Record<string, unknown> =>
  Object.fromEntries(themes.map(({ reference, name }) => [`themes.${reference}`, name]));

const nulls = (names: Record<string, unknown>): Record<string, null> =>
  Object.fromEntries(
    Object.keys(names).flatMap((key) =>
      ['ar', 'fr', 'en', 'original'].map((part) => [`${key}.${part}`, null]),
    ),
  );

/** A theme on which something was proposed or said stays. */
async function remove(change: Change, gone: readonly ThemeEntity[]): Promise<void> {
  if (gone.length === 0) return;
  const ids = gone.map(({ id }) => id);
  const read = readerOf(change.em);
  const { rows } = await sql<{ reference: string }>`
    select t.reference from theme t where t.id = any(${ids}::uuid[]) and (
      exists (select from proposal p where p.theme_id = t.id) or
      exists (select from meeting_theme m where m.theme_id = t.id)) limit 1`.execute(read);
  if (rows[0]) deny('WRONG_STATE', 'themeInUse', { field: 'themes', facts: { theme: rows[0].reference } });
  await sql`delete from theme_rule where theme_id = any(${ids}::uuid[])`.execute(read);
  for (const theme of gone) change.em.remove(theme);
}
