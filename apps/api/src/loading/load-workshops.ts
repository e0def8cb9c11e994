import type { Meeting } from '@iltizam/dataset/meetings/meetings';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { WorkshopEntryKind } from '@iltizam/domain/meetings';
import type { EntityManager } from '../database/database.js';
import { MeetingPollEntity } from '../meetings/meeting-poll.entity.js';
import { WorkshopEntryEntity } from '../meetings/workshop-entry.entity.js';
import { WorkshopEntity } from '../meetings/workshop.entity.js';
import { idOf, type Held } from './held.js';
import { speakerOf } from './meeting-facts.js';
import { clock } from '../database/clock.js';

interface Entry {
  kind: WorkshopEntryKind;
  text: LocalizedText;
  heading?: LocalizedText | undefined;
}

/** What the groups of the reported meetings put down, and what was asked in the room. It is public: it was published. */
export async function loadWorkshops(
  em: EntityManager,
  meetings: readonly Meeting[],
  held: Held,
): Promise<void> {
  const entries: { workshop: WorkshopEntity; told: Entry[] }[] = [];
  for (const { reference, plan, themes, record } of meetings) {
    const meetingId = idOf(held.meetings, reference);
    const themeOf = (theme: string) => idOf(held.themes, `${plan}/${theme}`);
    for (const group of record.workshops ?? [])
      entries.push({
        workshop: em.create(WorkshopEntity, {
          meetingId,
          ordinal: group.n,
          themeId: themeOf(group.theme),
          facilitator: group.facilitator ? speakerOf(group.facilitator) : null,
          scope: group.scope ?? null,
        }),
        told: [
          ...(group.challengeGroups ?? []).flatMap(({ title, challenges }) =>
            challenges.map((text) => ({ kind: 'CHALLENGE' as const, text, heading: title })),
          ),
          ...of('SOLUTION', group.overallSolution ? [group.overallSolution] : []),
          ...of('EXPECTED_RESULT', group.expectedResults),
        ],
      });
    // Where there were no groups, the whole room is one.
    const ofAll = [...of('CHALLENGE', record.challenges), ...of('SOLUTION', record.proposedSolutions)];
    if (ofAll.length > 0)
      entries.push({
        workshop: em.create(WorkshopEntity, {
          meetingId,
          ordinal: 1,
          themeId: themes.length === 1 ? themeOf(themes[0]!) : null,
        }),
        told: ofAll,
      });
    for (const [index, question] of (record.pollQuestions ?? []).entries())
      em.create(MeetingPollEntity, { meetingId, ordinal: index + 1, question, options: [] });
  }
  await em.flush();
  const releasedAt = clock.now();
  for (const { workshop, told } of entries)
    for (const [index, { kind, text, heading }] of told.entries())
      em.create(WorkshopEntryEntity, {
        workshopId: workshop.id,
        ordinal: index + 1,
        kind,
        heading: heading ?? null,
        text,
        releasedAt,
      });
  await em.flush();
}

const of = (kind: WorkshopEntryKind, texts: readonly LocalizedText[] = []): Entry[] =>
  texts.map((text) => ({ kind, text }));
