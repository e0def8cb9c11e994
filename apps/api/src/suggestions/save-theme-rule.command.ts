import { canAnswer } from '@iltizam/domain/institution-kinds';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { takeTurns } from '../commands/take-turns.js';
import type { Context } from '../graphql/context.js';
import { deny, notFound } from '../graphql/refused.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { ThemeEntity } from '../plans/theme.entity.js';
import { ThemeRuleEntity } from './theme-rule.entity.js';
import type { SaveThemeRuleInput, ThemeRulesPayload } from './theme-rule.type.js';
import { themeRulesOf } from './theme-rules.queries.js';

export async function saveThemeRule(context: Context, input: SaveThemeRuleInput): Promise<ThemeRulesPayload> {
  const { plan } = await runCommand(context, {
    operation: 'Mutation.saveThemeRule',
    input,
    change: (change) => save(change, input),
  });
  return { rules: await themeRulesOf(context, plan) };
}

async function save(change: Change, input: SaveThemeRuleInput): Promise<{ plan: string }> {
  const { em, now } = change;
  const plan = await em.findOne(PlanEntity, { reference: input.plan });
  const theme = plan && (await em.findOne(ThemeEntity, { planId: plan.id, reference: input.theme }));
  if (!theme) throw notFound();
  const institution = await em.findOne(InstitutionEntity, { reference: input.institution });
  if (!institution) return deny('INVALID_INPUT', 'missing', { field: 'institution' });
  if (!canAnswer(institution.kind)) return deny('INVALID_INPUT', 'cannotLead', { field: 'institution' });
  await takeTurns(em, `theme rules|${theme.id}`);
  const held = await em.find(ThemeRuleEntity, { themeId: theme.id, institutionId: institution.id });
  const before = held.some(({ endedAt }) => endedAt == null);
  if (input.applies) {
    const chosen = held.find(({ ground }) => ground === 'CHOSEN');
    if (chosen) chosen.endedAt = null;
    else
      em.create(ThemeRuleEntity, {
        themeId: theme.id,
        institutionId: institution.id,
        ground: 'CHOSEN',
        evidence: null,
        endedAt: null,
      });
  } else {
    for (const rule of held) rule.endedAt ??= now;
  }
  change.touch(
    {
      recordType: 'THEME',
      recordId: theme.id,
      reference: `${input.plan}/${input.theme}`,
      changes: fieldChanges(
        { [institution.reference]: before ? 'suggested' : null },
        { [institution.reference]: input.applies ? 'suggested' : null },
      ),
    },
    'SECRETARIAT',
  );
  return { plan: input.plan };
}
