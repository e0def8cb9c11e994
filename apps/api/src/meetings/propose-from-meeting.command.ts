import { mostChallenges } from '@iltizam/domain/authors';
import type { LocalizedText } from '@iltizam/domain/languages';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { neededText } from '../graphql/localized-text-input.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { deny, notFound } from '../graphql/refused.js';
import { ThemeEntity } from '../plans/theme.entity.js';
import { takeNumber } from '../proposals/take-number.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';
import { holdMeeting, touchMeeting } from './hold-meeting.js';
import { WorkshopEntryEntity } from './workshop-entry.entity.js';
import { WorkshopEntity } from './workshop.entity.js';
import type { ProposeFromMeetingInput } from './workshop.inputs.js';

/** Makes a proposal of what a meeting put down: its texts as they stand, the meeting as where it comes from. */
export const proposeFromMeeting = (
  context: Context,
  input: ProposeFromMeetingInput,
): Promise<{ reference: string; proposal: string }> =>
  runCommand(context, {
    operation: 'Mutation.proposeFromMeeting',
    input,
    change: (change) => propose(change, input),
  });

async function propose(change: Change, input: ProposeFromMeetingInput) {
  const { em } = change;
  const meeting = await holdMeeting(change, input.meeting, 'PROPOSE');
  const entries = await entriesOf(change, meeting.id, input.entries);
  const texts = { title: neededText(input.title, 'title'), ...textsOf(entries) };
  const theme = await em.findOne(ThemeEntity, { planId: meeting.planId, reference: input.theme });
  if (!theme) deny('NOT_FOUND', undefined, { field: 'theme' });
  const { proposal: reference } = await takeNumber(change, { reference: meeting.plan });
  const proposal = em.create(ProposalEntity, {
    reference,
    planId: meeting.planId,
    themeId: theme.id,
    meetingId: meeting.id,
    channel: 'MEETING',
    ...texts,
    state: 'SUBMITTED',
    submittedAt: change.now,
    submittedPrecision: 'INSTANT',
    // It was read before it was released.
    moderatedAt: change.now,
    provenance: 'ENTERED',
  });
  await em.flush();
  for (const entry of entries) entry.proposalId = proposal.id;
  const { actorRole } = meeting.decision;
  const record = { recordType: 'PROPOSAL' as const, recordId: proposal.id };
  change.step({ ...record, action: 'SUBMIT', from: null, to: 'SUBMITTED', actorRole, published: true });
  change.touch(
    { ...record, reference, changes: fieldChanges({}, { theme: input.theme, ...texts }) },
    actorRole,
  );
  touchMeeting(change, meeting, meeting.decision, {}, { proposal: reference });
  return { reference: meeting.reference, proposal: reference };
}

/** Released, of this meeting, and no proposal's yet. */
async function entriesOf(change: Change, meetingId: string, given: readonly string[]) {
  const ids = [...new Set(given.map(knownId))];
  const workshops = await change.em.find(WorkshopEntity, { meetingId });
  const entries = await change.em.find(WorkshopEntryEntity, {
    id: { $in: ids },
    workshopId: { $in: workshops.map(({ id }) => id) },
  });
  if (entries.length !== ids.length) throw notFound();
  if (entries.some(({ releasedAt }) => !releasedAt)) deny('WRONG_STATE', 'notReleased', { field: 'entries' });
  if (entries.some(({ proposalId }) => proposalId))
    deny('WRONG_STATE', 'alreadyProposed', { field: 'entries' });
  return entries.toSorted((a, b) => a.ordinal - b.ordinal);
}

function textsOf(entries: readonly WorkshopEntryEntity[]) {
  const of = (kind: WorkshopEntryEntity['kind']) =>
    entries.filter((entry) => entry.kind === kind).map(({ text }) => text);
  const challenges = of('CHALLENGE');
  if (challenges.length === 0 || challenges.length > mostChallenges)
    deny('INVALID_INPUT', 'outOfRange', {
      field: 'entries',
      facts: { minimum: 1, maximum: mostChallenges, given: challenges.length },
    });
  return { challenges, solution: joined(of('SOLUTION')), expectedResult: joined(of('EXPECTED_RESULT')) };
}

/** Several texts as one, a paragraph each, in the languages all of them have. */
function joined(texts: readonly LocalizedText[]): LocalizedText | null {
  const [first] = texts;
  if (!first) return null;
  const inLanguage = (locale: 'ar' | 'fr' | 'en') =>
    texts.every((text) => text[locale] !== null) ? texts.map((text) => text[locale]).join('\n') : null;
  const written = { ar: inLanguage('ar'), fr: inLanguage('fr'), en: inLanguage('en') };
  if (written[first.original] !== null) return { ...written, original: first.original };
  // No language has all of them: each stands in its own.
  return {
    ar: null,
    fr: null,
    en: null,
    [first.original]: texts.map((text) => text[text.original]).join('\n'),
    original: first.original,
  };
}
