import { addDays } from '@iltizam/domain/days';
import { passedUpTo, terms } from '@iltizam/domain/deadlines';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { readHolidays } from '../deadlines/holidays.queries.js';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import { openWorld, type World } from '../testing/world.js';
import { questionLapsed } from './question-lapsed.job.js';
import { explained, proposalSteps } from './testing-steps.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
let lastLapsed: string;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
  const [clock]: { today: string }[] = await world.orm.em
    .fork()
    .execute(`select country_day(now())::text as today`);
  lastLapsed = passedUpTo(clock!.today, terms.author, await readHolidays(readerOf(world.orm.em.fork())));
});
afterAll(() => world.close());

const sqlRun = (text: string, values: unknown[] = []) => world.orm.em.fork().execute(text, values);
const runAgain = async () => {
  await sqlRun(`update job set runs_at = now()`);
  return runDueJobs(world.orm, [questionLapsed]);
};

/** Asked on that day, by a member; its author has a confirmed address. */
async function askedOn(day: string): Promise<string> {
  const reference = steps.fresh();
  await sqlRun(
    `insert into proposal_author (id, proposal_id, email, email_confirmed_at, created_at)
     select gen_random_uuid(), id, 'author@example.org', now(), now() from proposal where reference = ?`,
    [reference],
  );
  await steps.decide('member.civil', reference, 'ASK_AUTHOR', { reason: explained });
  await sqlRun(
    `update transition set at = ? where action = 'ASK_AUTHOR'
       and record_id = (select id from proposal where reference = ?)`,
    [`${day}T12:00:00Z`, reference],
  );
  return reference;
}

test('RE-29: a question whose term has passed lapses by itself, once; the others wait', async () => {
  const [passed, running] = [await askedOn(lastLapsed), await askedOn(addDays(lastLapsed, 1))];
  expect(await runAgain()).toMatchObject([{ result: { lapsed: 1 }, error: null }]);
  expect(await runAgain()).toMatchObject([{ result: { lapsed: 0 } }]);
  const { workflowState, timeline } = await steps.read(passed);
  expect(workflowState).toBe('SUBMITTED');
  expect(timeline.at(-1)).toMatchObject({
    transition: { action: 'QUESTION_LAPSED', from: 'AWAITING_AUTHOR', to: 'SUBMITTED' },
    actorRole: 'SYSTEM',
  });
  expect((await steps.read(running)).workflowState).toBe('AWAITING_AUTHOR');
  // Asked and not answered: what the author could have mended may be refused now.
  const refused = await steps.decide('member.civil', passed, 'PROPOSE_REFUSAL', {
    reasonCode: 'UNCLEAR',
    reason: explained,
  });
  expect(refused.errors).toEqual([]);
  const log = await sqlRun(`select operation, actor_id from audit_event where reference = ? order by at`, [
    passed,
  ]);
  expect(log).toContainEqual({ operation: 'Job.questionLapsed', actor_id: null });
});

test('a person who decides meanwhile is told, and the job finds nothing to do', async () => {
  const reference = await askedOn(lastLapsed);
  const { version } = await steps.read(reference);
  await runAgain();
  const { errors } = await world
    .as('member.civil')
    .run(`mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { proposal { id } } }`, {
      input: { reference, version, action: 'TAKE_BACK' },
    });
  expect(errors[0]!.code).not.toBe('NOT_FOUND');
  expect(await runAgain()).toMatchObject([{ result: { lapsed: 0 } }]);
});
