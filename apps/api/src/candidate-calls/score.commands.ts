import {
  checkScores,
  decideCandidacy,
  type CandidacyAction,
  type CandidacyDecision,
} from '@iltizam/domain/candidacies';
import { collegesOf } from '@iltizam/domain/roles';
import { checkText } from '@iltizam/domain/text-limits';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { accepted, Refused } from '../graphql/refused.js';
import type { ScoreCandidacyInput, StandAsideFromCandidacyInput } from './candidacy.inputs.js';
import { touchCall } from './hold-call.js';
import { holdCandidacy, type HeldCandidacy } from './hold-candidacy.js';
import { ScoreSheetEntity, type GivenScore } from './score-sheet.entity.js';

type Answer = Promise<{ id: string }>;

export const scoreCandidacy = (context: Context, input: ScoreCandidacyInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.scoreCandidacy',
    input,
    change: async (change) => {
      const { held, decision, sheet } = await own(change, input.candidacy, 'SCORE');
      checkSeen(sheet, input.version ?? null);
      accepted(checkScores(held.call.criteria, input.scores));
      const scores = input.scores.map(written);
      if (sheet) change.em.assign(sheet, { scores, writtenAt: change.now });
      else change.em.create(ScoreSheetEntity, { ...ownerOf(change, held), scores, asideAt: null });
      touchSheet(change, held, decision, 'scored');
      return { id: held.id };
    },
  });

/** What one gave before goes with it: whoever stands aside counts for nothing. */
export const standAsideFromCandidacy = (context: Context, input: StandAsideFromCandidacyInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.standAsideFromCandidacy',
    input,
    change: async (change) => {
      const { held, decision, sheet } = await own(change, input.candidacy, 'STAND_ASIDE');
      const asideReason = accepted(checkText(input.reason ?? '', 'needs', 'reason')) || null;
      const aside = { scores: null, asideAt: change.now, asideReason };
      if (sheet) change.em.assign(sheet, aside);
      else change.em.create(ScoreSheetEntity, { ...ownerOf(change, held), ...aside });
      touchSheet(change, held, decision, 'aside');
      return { id: held.id };
    },
  });

/** The candidacy and the own sheet on it, where this person may act; its call is held, so nobody else writes the sheet. */
async function own(
  change: Change,
  candidacy: string,
  action: CandidacyAction,
): Promise<{ held: HeldCandidacy; decision: CandidacyDecision; sheet: ScoreSheetEntity | null }> {
  const held = await holdCandidacy(change, candidacy);
  const decision = accepted(decideCandidacy(change.actor, action, held));
  const sheet = await change.em.findOne(ScoreSheetEntity, { candidacyId: held.id, userId: change.userId! });
  return { held, decision, sheet };
}

/** Two windows of one person: the second learns of the first. */
function checkSeen(sheet: ScoreSheetEntity | null, seen: number | null): void {
  const current = sheet?.version ?? null;
  if (current !== seen)
    throw new Refused(
      { code: 'STALE_VERSION', field: 'version', facts: { yours: seen, current } },
      { current: { version: current, scores: sheet?.scores ?? [] }, yours: { version: seen } },
    );
}

const ownerOf = (change: Change, { id }: HeldCandidacy) => ({
  candidacyId: id,
  userId: change.userId!,
  college: collegesOf(change.actor)[0] ?? null,
  writtenAt: change.now,
});

const written = ({ criterion, score, note }: ScoreCandidacyInput['scores'][number]): GivenScore => ({
  criterion,
  score,
  note: accepted(checkText(note ?? '', 'scoreNote', 'note')) || null,
});

/** That somebody scored, or stood aside; what they gave stays under its seal, also in the log. */
function touchSheet(
  change: Change,
  { id, call }: HeldCandidacy,
  { actorRole }: CandidacyDecision,
  what: 'scored' | 'aside',
): void {
  touchCall(change, call, { actorRole }, {}, { [`candidacies.${id}`]: what });
}
