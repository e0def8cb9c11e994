import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, localizedText } from '../database/columns.js';
import { ThemeEntity } from '../plans/theme.entity.js';
import { MeetingEntity } from './meeting.entity.js';
import type { Speaker } from './meeting-parts.js';

/** A group of a meeting that works on one theme; the whole room where there were no groups. */
export const WorkshopEntity = defineEntity({
  name: 'Workshop',
  tableName: 'workshop',
  uniques: [{ properties: ['meetingId', 'ordinal'] }],
  properties: {
    id: id(),
    meetingId: () => p.manyToOne(MeetingEntity).mapToPk().fieldName('meeting_id'),
    ordinal: p.integer(),
    themeId: () => p.manyToOne(ThemeEntity).mapToPk().fieldName('theme_id').nullable(),
    facilitator: p.json<Speaker>().nullable(),
    scope: localizedText().nullable(),
  },
});

export type WorkshopEntity = InferEntity<typeof WorkshopEntity>;
