import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { ThemeEntity } from '../plans/theme.entity.js';
import { MeetingEntity } from './meeting.entity.js';

export const MeetingThemeEntity = defineEntity({
  name: 'MeetingTheme',
  tableName: 'meeting_theme',
  properties: {
    meetingId: () => p.manyToOne(MeetingEntity).mapToPk().primary().fieldName('meeting_id'),
    themeId: () => p.manyToOne(ThemeEntity).mapToPk().primary().fieldName('theme_id'),
  },
});

export type MeetingThemeEntity = InferEntity<typeof MeetingThemeEntity>;
