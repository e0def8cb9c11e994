import { sql } from 'kysely';
import {
  commentsUnder,
  mostComments,
  newestComments,
  shownComment,
} from '../../discussion/discussion.queries.js';
import { instant, plain, word, type Sql } from '../json-sql.js';
import type { At, Model } from '../model.js';
import { page } from '../pages.js';
import { localizedHere } from './text.js';

/** A comment called `pc`. */
export const proposalComment: Model = {
  id: () => word(sql`pc.id`),
  text: localizedHere(sql`pc.text`),
  writtenAt: () => instant(sql`pc.written_at`),
};

/** What citizens wrote under the proposal called `p`. */
export const commentsOf = (at: At): Sql =>
  at.many('ProposalComment', {
    from: sql`from (select p.id) up cross join lateral (
      select c.* from proposal_comment c where c.proposal_id = up.id and ${shownComment}
      order by c.written_at desc, c.id desc limit ${sql.lit(mostComments)}) pc`,
    order: sql`pc.written_at desc, pc.id desc`,
  });

/** All of them, page by page. */
export const allCommentsUnder = (at: At): Sql =>
  page(at, {
    alias: 'pc',
    from: sql`proposal_comment pc`,
    where: commentsUnder(at.arguments['proposal']),
    order: newestComments,
    type: 'ProposalComment',
  });

/** How many persons support the proposal called `p`. */
export const supportsOf = (): Sql =>
  plain(sql`(select count(*)::int from proposal_support s where s.proposal_id = p.id)`);
