import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { explained, proposalSteps, stateAfter } from './testing-steps.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const refusal = { reasonCode: 'NOT_LINKED_TO_OPENNESS', reason: explained };
const proposed = async (account = 'member.civil') => {
  const reference = steps.fresh();
  await steps.decide(account, reference, 'PROPOSE_REFUSAL', refusal);
  return reference;
};

describe('screening', () => {
  it('is for members and the secretariat', async () => {
    expect(stateAfter(await steps.decide('member.civil', steps.fresh(), 'ADMIT'))).toBe('ADMISSIBLE');
    expect(stateAfter(await steps.decide('secretariat', steps.fresh(), 'ADMIT'))).toBe('ADMISSIBLE');
    const reference = steps.fresh();
    for (const account of ['officer.justice', 'admin']) {
      const refused = await steps.decide(account, reference, 'ADMIT');
      expect(refused.errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'role' } }]);
    }
    expect((await steps.read(reference)).workflowState).toBe('SUBMITTED');
  });

  it('proposes to refuse only with a coded reason and a justification of 20 characters', async () => {
    const reference = steps.fresh();
    const attempt = (more: object) => steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', { ...more });
    expect((await attempt({})).errors).toMatchObject([{ code: 'REASON_REQUIRED', field: 'reasonCode' }]);
    expect((await attempt({ reasonCode: 'ABUSIVE' })).errors).toMatchObject([
      { code: 'REASON_REQUIRED', field: 'reason', facts: { why: 'missing' } },
    ]);
    expect((await attempt({ reasonCode: 'ABUSIVE', reason: { fr: 'Non.' } })).errors).toMatchObject([
      { code: 'REASON_REQUIRED', field: 'reason', facts: { why: 'tooShort', minimum: 20 } },
    ]);
    expect(stateAfter(await attempt(refusal))).toBe('REFUSAL_PROPOSED');
  });

  it('keeps a text whole, or refuses it: too long, or with what reverses the reading', async () => {
    const reference = steps.fresh();
    const attempt = (fr: string) =>
      steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', { ...refusal, reason: { fr } });
    expect((await attempt('x'.repeat(3001))).errors).toMatchObject([
      { code: 'LIMIT_EXCEEDED', field: 'reason.fr', facts: { length: 3001, maximum: 3000 } },
    ]);
    expect((await attempt('Une justification \u202E à l’envers')).errors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'reason.fr' },
    ]);
    expect((await attempt('é'.repeat(3000))).errors).toEqual([]);
  });

  it('asks the author first, where there is one, before calling a proposal unclear', async () => {
    const reference = steps.fresh();
    await world.orm.em.fork().execute(
      `insert into proposal_author (id, proposal_id, email_confirmed_at, created_at)
       select gen_random_uuid(), id, now(), now() from proposal where reference = ?`,
      [reference],
    );
    const unclear = { ...refusal, reasonCode: 'UNCLEAR' };
    expect((await steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', unclear)).errors).toMatchObject([
      { code: 'WRONG_STATE', facts: { why: 'askFirst' } },
    ]);
    const asked = await steps.decide('member.civil', reference, 'ASK_AUTHOR', { reason: { fr: 'Où ?' } });
    expect(stateAfter(asked)).toBe('AWAITING_AUTHOR');
    const other = await steps.decide('member.civil', steps.fresh(), 'ASK_AUTHOR', { reason: { fr: 'Où ?' } });
    expect(other.errors).toMatchObject([{ code: 'WRONG_STATE', facts: { why: 'noAuthorToAsk' } }]);
  });

  it('skips the second reader where the policy of the plan is one reader', async () => {
    const policy = (second: boolean) =>
      world.orm.em.fork().execute(`update plan set second_reader = ? where reference = 'ma-nap-3'`, [second]);
    await policy(false);
    const refused = await steps.decide('member.civil', steps.fresh(), 'PROPOSE_REFUSAL', refusal);
    await policy(true);
    expect(refused.data.decideProposal.proposal).toMatchObject({
      workflowState: 'INADMISSIBLE',
      pendingOutcome: {
        decision: 'INADMISSIBLE',
        reason: 'NOT_LINKED_TO_OPENNESS',
        justification: explained,
      },
    });
  });

  it('waits for its stage', async () => {
    const stage = (name: string) =>
      world.orm.em.fork().execute(`update plan set stage = ? where reference = 'ma-nap-3'`, [name]);
    await stage('ADOPTION');
    const refused = await steps.decide('member.civil', steps.fresh(), 'ADMIT');
    await stage('COLLECTION');
    expect(refused.errors).toMatchObject([{ code: 'STAGE_CLOSED', facts: { open: 'ADOPTION' } }]);
  });
});

describe('second reading', () => {
  it('confirms by a member of the other college, and by nobody else', async () => {
    const reference = await proposed();
    const confirm = (account: string) => steps.decide(account, reference, 'CONFIRM_REFUSAL');
    expect((await confirm('member.civil')).errors).toMatchObject([{ facts: { why: 'proposer' } }]);
    expect((await confirm('member.civil2')).errors).toMatchObject([{ facts: { why: 'sameCollege' } }]);
    expect((await confirm('secretariat')).errors).toMatchObject([
      { code: 'NOT_ALLOWED', facts: { why: 'role' } },
    ]);
    expect((await confirm('member.public')).data.decideProposal.proposal).toMatchObject({
      workflowState: 'INADMISSIBLE',
      state: 'UNDER_STUDY',
      outcome: null,
      pendingOutcome: {
        decision: 'INADMISSIBLE',
        reason: 'NOT_LINKED_TO_OPENNESS',
        justification: explained,
      },
    });
  });

  it('is open to any member where the secretariat proposed', async () => {
    expect(
      stateAfter(await steps.decide('member.civil', await proposed('secretariat'), 'CONFIRM_REFUSAL')),
    ).toBe('INADMISSIBLE');
  });

  it('contests with a reason: the session decides then, recorded by the secretariat', async () => {
    const reference = await proposed();
    const bare = await steps.decide('member.public', reference, 'CONTEST_REFUSAL');
    expect(bare.errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
    const contested = await steps.decide('member.public', reference, 'CONTEST_REFUSAL', {
      reason: { ar: 'مرتبط' },
    });
    expect(stateAfter(contested)).toBe('REFERRED');
    const byMember = await steps.decide('member.public', reference, 'SESSION_REFUSE', refusal);
    expect(byMember.errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const refusedBySession = await steps.decide('secretariat', reference, 'SESSION_REFUSE', {
      reasonCode: 'OUT_OF_MANDATE',
      reason: { fr: 'La commission en a délibéré en séance.' },
    });
    expect(refusedBySession.data.decideProposal.proposal).toMatchObject({
      workflowState: 'INADMISSIBLE',
      pendingOutcome: {
        reason: 'OUT_OF_MANDATE',
        justification: { fr: 'La commission en a délibéré en séance.' },
      },
    });
  });
});

it('is closed to a member who is recused, by declaration or by the author’s organisation', async () => {
  const [declared, computed] = [steps.fresh(), steps.fresh()];
  const em = world.orm.em.fork();
  await em.execute(
    `insert into recusal (id, proposal_id, user_id, ground, declared_at)
     select gen_random_uuid(), p.id, u.id, 'declared', now() from proposal p, account u
     where p.reference = ? and u.email like 'member.civil@%'`,
    [declared],
  );
  await em.execute(
    `insert into proposal_author (id, proposal_id, organisation_id, created_at)
     select gen_random_uuid(), p.id, i.id, now() from proposal p, institution i
     where p.reference = ? and i.reference = 'espace-associatif'`,
    [computed],
  );
  await em.execute(
    `update membership set institution_id = (select id from institution where reference = 'espace-associatif')
     where account_id = (select id from account where email like 'member.civil@%')`,
  );
  for (const reference of [declared, computed]) {
    const refused = await steps.decide('member.civil', reference, 'ADMIT');
    expect(refused.errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'recused' } }]);
    expect(stateAfter(await steps.decide('member.civil2', reference, 'ADMIT'))).toBe('ADMISSIBLE');
  }
});
