import type { CardMailKind } from '@iltizam/domain/card-mails';
import {
  cardReportActionNames,
  mostReportComments,
  type CardReportAction,
} from '@iltizam/domain/card-report-table';
import { decideCardReport, type CardReportDecision } from '@iltizam/domain/card-report-workflow';
import { draftField } from '@iltizam/domain/draft-fields';
import { InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { HeldFacts } from '../commitments/commitment-facts.queries.js';
import { commitmentPayload, type CommitmentPayload } from '../commitments/commitment.payloads.js';
import { called, holdCard } from '../commitments/hold-card.js';
import { neededText } from '../graphql/localized-text-input.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted, deny } from '../graphql/refused.js';
import { applyReport } from './apply-report.js';
import { cardMessage } from './card-mail-message.js';
import { CardReportCommentEntity } from './card-report-comment.entity.js';
import { CardReportEntity } from './card-report.entity.js';
import { checkDrafted } from './check-drafted.js';
import { heldReport } from './hold-report.js';

const steps = cardReportActionNames.filter((action) => action !== 'SAVE' && action !== 'DISCARD');

export const CardReportActionEnum = graphqlEnum('CardReportAction', steps, 'A step of a report on a card.', {
  SEND: 'It is handed to the secretariat, when nothing asked is left open.',
  TAKE_BACK: 'Its officers take it back before it is judged.',
  RETURN: 'The secretariat gives it back with comments at the fields.',
  VALIDATE: 'It goes on the card and is public.',
});

@InputType({ description: 'What is asked for, at a field.' })
export class FieldCommentInput {
  @StaffField(() => String, { nullable: true, description: 'The field (path); left out, the whole.' })
  field?: string | null;

  @StaffField(() => LocalizedTextInput, { description: 'At most 1,000 characters.' })
  text!: LocalizedTextInput;
}

@InputType({ description: 'A step of the draft of a card.' })
export class DecideReportInput {
  @StaffField(() => String, { description: 'The commitment (reference).' })
  commitment!: string;

  @StaffField(() => Int, { description: 'The version of the draft the person saw.' })
  version!: number;

  @StaffField(() => CardReportActionEnum, { description: 'Which step.' })
  action!: (typeof steps)[number];

  @StaffField(() => [FieldCommentInput], {
    nullable: true,
    description: 'Why it is given back; needed for RETURN, 50 at most.',
  })
  comments?: FieldCommentInput[] | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

export async function decideReport(context: Context, input: DecideReportInput): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.decideReport',
    input,
    change: (change) => decide(change, input),
  });
  return commitmentPayload(context, id);
}

async function decide(change: Change, input: DecideReportInput) {
  const card = await holdCard(change, called(input.commitment));
  const held = await heldReport(change, card);
  const comments = input.comments ?? [];
  const decision = decideCardReport({
    action: input.action,
    actor: change.actor,
    report: held.facts,
    given: { comments: comments.length },
  });
  if (!held.report) {
    accepted(decision);
    return deny('WRONG_STATE', 'notDrafted');
  }
  const report = await take(
    change,
    CardReportEntity,
    { id: held.report.id, version: input.version },
    decision,
  );
  const decided = accepted(decision);
  report.state = decided.to;
  await effects[input.action](change, card, report, comments);
  record(change, card, report, decided);
  await change.em.flush();
  const mail = mails[input.action];
  if (mail) await cardMessage(report.id, mail, change.now).execute(readerOf(change.em));
  return { id: card.id };
}

/** Who waits for a step is told of it. */
const mails: Partial<Record<(typeof steps)[number], CardMailKind>> = {
  SEND: 'SENT',
  RETURN: 'RETURNED',
  VALIDATE: 'VALIDATED',
};

type Effect = (
  change: Change,
  card: HeldFacts,
  report: CardReportEntity,
  comments: readonly FieldCommentInput[],
) => Promise<void>;

/** What each step entails. */
const effects: Record<(typeof steps)[number], Effect> = {
  SEND: async (change, _card, report) => {
    await checkDrafted(change, report);
    Object.assign(report, { sentAt: change.now, sentById: change.userId });
  },
  TAKE_BACK: async () => {},
  RETURN: async (change, _card, report, comments) => {
    if (comments.length > mostReportComments)
      deny('LIMIT_EXCEEDED', undefined, { field: 'comments', facts: { maximum: mostReportComments } });
    report.returnedAt = change.now;
    for (const [index, { field, text }] of comments.entries()) {
      if (field != null && draftField(field) === null)
        deny('INVALID_INPUT', undefined, { field: `comments.${index}.field` });
      change.em.create(CardReportCommentEntity, {
        reportId: report.id,
        path: field ?? null,
        text: neededText(text, 'fieldComment', `comments.${index}.text`),
        writtenById: change.userId,
        at: change.now,
      });
    }
  },
  VALIDATE: async (change, card, report) => {
    report.validatedAt = change.now;
    await applyReport(change, card, report);
  },
};

/** The step in the report's own history, the audit record, and the message to those it concerns. */
function record(
  change: Change,
  { id, reference }: HeldFacts,
  report: CardReportEntity,
  { action, from, to, actorRole }: CardReportDecision,
): void {
  const step: { action: CardReportAction; from: string; to: string } = { action, from, to };
  change.step({ recordType: 'CARD_REPORT', recordId: report.id, ...step, actorRole });
  const changes = [{ field: 'draft.state', before: from, after: to }];
  change.touch({ recordType: 'COMMITMENT', recordId: id, reference, changes }, actorRole);
}
