import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ThemeGround } from '@iltizam/domain/institution-suggestions';
import { instant } from '../database/columns.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { ThemeEntity } from '../plans/theme.entity.js';

/** An institution that has to do with a theme, and why: what suggestions for a new proposal rest on. */
export const ThemeRuleEntity = defineEntity({
  name: 'ThemeRule',
  tableName: 'theme_rule',
  properties: {
    themeId: () => p.manyToOne(ThemeEntity).mapToPk().primary().fieldName('theme_id'),
    institutionId: () => p.manyToOne(InstitutionEntity).mapToPk().primary().fieldName('institution_id'),
    ground: p.string().$type<ThemeGround>().primary(),
    /** How many meetings or commitments say so; null for a rule somebody wrote. */
    evidence: p.integer().nullable(),
    /** Set aside by the secretariat: kept, so that loading the data again does not bring it back. */
    endedAt: instant().nullable(),
  },
});

export type ThemeRuleEntity = InferEntity<typeof ThemeRuleEntity>;
