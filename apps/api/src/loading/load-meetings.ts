import type { Dataset } from '@iltizam/dataset/dataset';
import type { EntityManager } from '../database/database.js';
import { MeetingEntity } from '../meetings/meeting.entity.js';
import { MeetingInstitutionEntity } from '../meetings/meeting-institution.entity.js';
import { MeetingThemeEntity } from '../meetings/meeting-theme.entity.js';
import { idOf, type Held } from './held.js';
import { loadWorkshops } from './load-workshops.js';
import { factsOf } from './meeting-facts.js';

export async function loadMeetings(em: EntityManager, dataset: Dataset, held: Held): Promise<number> {
  const missing = dataset.meetings.filter((meeting) => !held.meetings.has(meeting.reference));
  for (const { plan, themes: _themes, institutions: _institutions, sources, record, ...meeting } of missing) {
    const row = em.create(MeetingEntity, {
      ...meeting,
      ...factsOf(record),
      planId: idOf(held.plans, plan),
      record: { ...record, sources },
    });
    held.meetings.set(meeting.reference, row.id);
  }
  await em.flush();
  for (const { reference, plan, themes, institutions } of missing) {
    const meetingId = idOf(held.meetings, reference);
    for (const theme of themes) {
      em.create(MeetingThemeEntity, { meetingId, themeId: idOf(held.themes, `${plan}/${theme}`) });
    }
    for (const { institution, role } of institutions) {
      em.create(MeetingInstitutionEntity, {
        meetingId,
        institutionId: idOf(held.institutions, institution),
        role,
      });
    }
  }
  await em.flush();
  await loadWorkshops(em, missing, held);
  return missing.length;
}
