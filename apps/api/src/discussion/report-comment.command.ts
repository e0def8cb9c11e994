import { createHmac } from 'node:crypto';
import { anonymous } from '@iltizam/domain/roles';
import { checkText } from '@iltizam/domain/text-limits';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { guardUnsigned } from '../citizens/guard-form.js';
import { serverKey } from '../citizens/server-key.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { isId } from '../graphql/ids.js';
import { accepted, deny } from '../graphql/refused.js';
import { visibleSql } from '../visibility/visibility-sql.js';
import { shownComment } from './discussion.queries.js';
import type { ReportCommentInput } from './comment-report.type.js';

/**
 * Brings a comment before the moderators again. It hides nothing, however many send it; whoever sends it is not known,
 * so one network counts once a comment.
 */
export async function reportComment(
  context: Context,
  { proof, ...input }: ReportCommentInput,
): Promise<{ received: boolean }> {
  const words = accepted(checkText(input.words ?? '', 'commentReport', 'words')) || null;
  return runCommand(context, {
    operation: 'Mutation.reportComment',
    input,
    prepare: () => guardUnsigned(context, 'REPORT', proof ?? null),
    change: async (change) => {
      const read = readerOf(change.em);
      const { rows } = await sql<{ id: string; reference: string }>`
        select c.id, p.reference from proposal_comment c join proposal p on p.id = c.proposal_id
        where c.id = ${isId(input.comment) ? input.comment : null} and ${shownComment} and p.removed_at is null
          and ${visibleSql(anonymous, 'proposal', 'p')}`.execute(read);
      const [comment] = rows;
      if (!comment) return deny('NOT_FOUND', undefined, { field: 'comment' });
      const network = createHmac('sha256', await serverKey(read, 'reports'))
        .update(`${comment.id} ${context.visitor.network}`)
        .digest('base64url');
      const { rows: counted } = await sql`
        insert into comment_report (id, comment_id, network, ground, words, reported_at)
        values (${v7()}, ${comment.id}, ${network}, ${input.ground}, ${words}, ${change.now})
        on conflict (comment_id, network) do nothing returning 1`.execute(read);
      if (counted.length > 0)
        change.touch(
          { recordType: 'PROPOSAL_COMMENT', recordId: comment.id, reference: comment.reference, changes: [] },
          'CITIZEN',
        );
      return { received: true };
    },
  });
}
