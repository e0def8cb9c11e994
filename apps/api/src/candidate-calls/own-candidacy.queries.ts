import type { CandidateCallState } from '@iltizam/domain/candidate-call-table';
import { checkWithdrawal } from '@iltizam/domain/candidate-call-workflow';
import type { Fraction } from '@iltizam/domain/committee-rules';
import { shownMark } from '@iltizam/domain/ranking';
import { sql } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import type { Condition } from '../visibility/visibility-sql.js';
import { callById } from './candidate-call.queries.js';
import type { CandidateCall } from './candidate-call.type.js';
import type { OwnCandidacy } from './own-candidacy.type.js';

type Row = Omit<OwnCandidacy, 'canWithdraw' | 'call' | 'mark'> & { mark: Fraction | null };

/** Whether it is eligible is told when scoring begins, as by mail. */
const untold: readonly CandidateCallState[] = ['OPEN'];

/** The candidacies of whoever the portal recognises; nobody's for anybody else. */
export async function ownCandidacies(context: Context, where: Condition): Promise<OwnCandidacy[]> {
  const { citizen, read } = context;
  if (citizen === null) return [];
  const { rows } = await sql<Row>`
    select k.id, k.call_id as "callId", k.state, k.kind, k.organisation, k.representative, k.region, k.motivation, k.experience,
           k.sent_at as "sentAt", k.ineligibility, k.reason, k.mark, k.rank, k.ranking_ground as ground
    from candidacy k where k.citizen_id = ${citizen.id} and ${where} order by k.sent_at desc, k.id`.execute(
    read,
  );
  const calls = await Promise.all(rows.map(({ callId }) => context.load(callById).load(callId)));
  return rows.flatMap((row, index) => {
    const call = calls[index];
    return call ? [told(row, call, context.today)] : [];
  });
}

function told(row: Row, call: CandidateCall, today: string): OwnCandidacy {
  const waits = untold.includes(call.state) && row.state !== 'WITHDRAWN';
  return {
    ...row,
    ...(waits ? { state: 'RECEIVED', ineligibility: null, reason: null } : {}),
    call,
    canWithdraw: checkWithdrawal(row.state, call, today).ok,
    mark: row.mark && shownMark(row.mark),
  };
}

export const ownCandidacyOfCall: LoaderOf<string, OwnCandidacy[]> = (context) =>
  manyByKey(
    (ids) => ownCandidacies(context, sql`k.call_id = any(${ids as string[]}::uuid[])`),
    (row) => row.callId,
  );
