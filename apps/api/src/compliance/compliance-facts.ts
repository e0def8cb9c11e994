import type { ComplianceFacts } from '@iltizam/domain/compliance';
import { columnOf } from '@iltizam/domain/reconciliation';
import { proposalsHeld } from '../cocreation/cocreation.queries.js';
import { officialFigures } from '../cocreation/official-figures.queries.js';
import type { Context } from '../graphql/context.js';
import { meetingsOfPlan } from '../meetings/meeting.queries.js';
import { stagesOfPlan } from '../plans/plan.queries.js';
import type { ActionPlan } from '../plans/plan.type.js';
import { commentsAnswered, evidenceDocuments, sessionDays } from './compliance.queries.js';

/** What the rules need to know of a plan: a bounded number of statements, however many plans are asked for. */
export async function complianceFacts(plan: ActionPlan, context: Context): Promise<ComplianceFacts> {
  const [documents, sessions, comments, meetings, stages, held, official] = await Promise.all([
    context.load(evidenceDocuments).load(plan.id),
    context.load(sessionDays).load('all'),
    context.load(commentsAnswered).load(plan.id),
    context.load(meetingsOfPlan).load(plan.id),
    context.load(stagesOfPlan).load(plan.id),
    context.load(proposalsHeld).load(plan.id),
    context.load(officialFigures).load(plan.id),
  ]);
  const on = plan.stage === 'CLOSED' && plan.endsOn < context.today ? plan.endsOn : context.today;
  const received = held.filter(({ state }) => columnOf(state) !== null);
  const answered = received.filter(
    ({ publicState, removed }) => removed || !['RECEIVED', 'UNDER_STUDY'].includes(publicState),
  );
  const count = (rows: readonly { count: number }[]) => rows.reduce((sum, row) => sum + row.count, 0);
  const recorded = plan.figures?.proposals;
  const officialChannels = [recorded?.portal, recorded?.meeting].filter((figure) => (figure ?? 0) > 0);
  return {
    on,
    stage: plan.stage,
    sessions,
    documents,
    collection: stages.find(({ kind }) => kind === 'COLLECTION') ?? null,
    meetings: meetings
      .filter(({ state, heldOn }) => state !== 'CANCELLED' && heldOn <= on)
      .map(({ heldOn, registrationOpensOn }) => ({ heldOn, announcedOn: registrationOpensOn })),
    outreach: official?.statistics?.communication?.actions?.length ?? 0,
    channels: Math.max(officialChannels.length, new Set(received.map(({ channel }) => channel)).size),
    received: count(received),
    answered: count(answered),
    comments: comments[0]?.comments ?? 0,
    commentsAnswered: comments[0]?.answered ?? 0,
  };
}
