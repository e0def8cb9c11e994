import { expect } from 'vitest';
import { openSession, publish } from '../prepared.js';
import { PLAN } from './author.js';

const because = {
  ar: 'خارج نطاق الدعوة الحالية إلى تقديم المقترحات، وقد أحيل على الجهة المعنية.',
  fr: 'Hors du champ de l’appel en cours ; l’auteur est orienté vers le service compétent.',
  en: 'Outside the scope of the present call; its author was told which service takes it.',
  original: 'AR',
};

/** Two members of the two colleges refuse all the others at once and the secretariat publishes it: stages can close. */
export async function refuseOthers(reference: string): Promise<void> {
  const secretary = await openSession('secretariat');
  const list = async () => {
    const { proposals } = (await secretary.ask(
      `{ proposals(filter: { plan: "${PLAN}" }, first: 100) { edges { node { reference version workflowState } } } }`,
    )) as { proposals: { edges: { node: { reference: string; version: number; workflowState: string } }[] } };
    return proposals.edges.map(({ node }) => node).filter((one) => one.reference !== reference);
  };
  const seen = async () => (await list()).map((one) => ({ reference: one.reference, version: one.version }));
  const decideAll = `mutation ($input: DecideProposalsInput!) { decideProposals(input: $input) { done refused } }`;
  const [first, second] = [await openSession('member.civil2'), await openSession('member.public')];
  const refusal = { reasonCode: 'OUT_OF_MANDATE', reason: because };
  await first.ask(decideAll, { input: { proposals: await seen(), action: 'PROPOSE_REFUSAL', ...refusal } });
  await second.ask(decideAll, { input: { proposals: await seen(), action: 'CONFIRM_REFUSAL' } });
  expect(new Set((await list()).map(({ workflowState }) => workflowState))).toEqual(
    new Set(['INADMISSIBLE']),
  );
  await publish(
    secretary,
    (await list()).map((one) => one.reference),
  );
}
