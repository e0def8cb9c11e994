import { addDays } from '@iltizam/domain/days';
import { confirm, mailedTokens, newKey } from '../citizens/testing-citizens.js';
import { committeeSteps, seatOf, today } from '../committee/testing-committee.js';
import type { Answer, World } from '../testing/world.js';

type Input = Record<string, unknown>;
/* oxlint-disable typescript/no-explicit-any -- what was asked for by name */

const three = (text: string) => ({ ar: `${text} ع`, fr: `${text} fr`, en: `${text} en` });

export const criteria = [
  { key: 'experience', label: three('Expérience'), weight: 60, max: 20 },
  { key: 'reach', label: three('Ancrage'), weight: 40, max: 5 },
];

export const callRules = {
  minimumMark: 30,
  leastScorers: 2,
  bothColleges: true,
  secretariatScores: false,
  applicants: ['ASSOCIATION', 'PERSON'],
};

export const callDetails = (more: Input = {}) => ({
  college: 'CIVIL_SOCIETY',
  seats: 2,
  substitutes: 1,
  opensOn: today(),
  closesOn: addDays(today(), 20),
  title: three('Renouvellement du collège'),
  text: three('Deux sièges sont à pourvoir.'),
  contact: 'comite@example.org',
  criteria,
  rules: callRules,
  ...more,
});

export const callAsRead = `reference version state received withdrawn eligible ineligible retained reserve takesCandidacies
  actions { action allowed refusal { code facts { name value } } } tiesToSettle { candidacies mark places }
  outcome { cutOffMark ranking { rank name mark state ground } ties { means reason { fr } } }`;
export const candidacyAsRead = `id version state organisation representative email phone motivation conflict nominated seated
  scorers { college scored aside } ownScores { criterion score note } ownVersion
  marks { scorer college criterion score note } means { criterion mean max } mean rank ground ineligibility
  actions { action allowed refusal { code facts { name value } } }`;
const ownAsRead = `id state canWithdraw organisation motivation mark rank ground ineligibility marks { criterion mean max } call { reference }`;

/** A call for candidates, as its people carry it through. */
export function callSteps(world: World) {
  const write = async (account: string, name: string, type: string, input: Input): Promise<any> => {
    const field = /call/iu.test(name) || name === 'settleTie' ? 'call' : 'candidacy';
    const answer: Answer = await world
      .as(account)
      .run(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { ${field === 'call' ? callAsRead : candidacyAsRead} } } }`,
        { input },
      );
    return { ...answer, [field]: answer.data?.[name]?.[field] };
  };
  const read = async (reference: string, account = 'secretariat'): Promise<any> =>
    (
      await world
        .as(account)
        .run(`query ($r: String!) { candidateCall(reference: $r) { ${callAsRead} } }`, { r: reference })
    ).data.candidateCall;
  const candidacies = async (call: string, account = 'secretariat'): Promise<any[]> =>
    (
      await world
        .as(account)
        .run(`query ($c: String!) { candidacies(call: $c) { ${candidacyAsRead} } }`, { c: call })
    ).data.candidacies;
  const at = async (name: string, type: string, call: string, more: Input) =>
    write('secretariat', name, type, { call, version: (await read(call)).version, ...more });
  const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    world.orm.em.fork().execute(text, values);
  let networks = 0;
  const stranger = () => world.visitor({ network: `candidate-${++networks}` });
  const ask = (call: string, email: string, more: Input = {}) =>
    stranger().run(
      `mutation ($input: SendCandidacyInput!) { sendCandidacy(input: $input) { confirmed call { reference } } }`,
      {
        input: {
          call,
          kind: 'ASSOCIATION',
          organisation: `Association ${email}`,
          representative: 'A representative',
          motivation: 'Because.',
          experience: 'Ten years.',
          consents: ['CANDIDACY', 'CANDIDATE_NAME'],
          guard: { email, language: 'FR' },
          idempotencyKey: newKey(),
          ...more,
        },
      },
    );

  return {
    write,
    read,
    candidacies,
    execute,
    ask,
    create: (cycle: string, more: Input = {}) =>
      write('secretariat', 'createCandidateCall', 'CreateCandidateCallInput', {
        cycle,
        details: callDetails(more),
      }),
    update: (call: string, more: Input) =>
      at('updateCandidateCall', 'UpdateCandidateCallInput', call, { details: callDetails(more) }),
    decide: (call: string, action: string, more: Input = {}) =>
      at('decideCandidateCall', 'DecideCandidateCallInput', call, { action, ...more }),
    settle: (call: string, order: string[], more: Input = {}) =>
      at('settleTie', 'SettleTieInput', call, {
        order,
        means: 'LOT',
        reason: { fr: 'Tirage au sort en séance.' },
        ...more,
      }),
    nominate: (call: string, more: Input = {}) =>
      write('secretariat', 'nominateCandidate', 'NominateCandidateInput', {
        call,
        kind: 'ASSOCIATION',
        organisation: 'Association sur papier',
        representative: 'A representative',
        email: 'paper@example.org',
        language: 'FR',
        motivation: 'Because.',
        ...more,
      }),
    declare: (
      candidacy: { id: string; version: number },
      action = 'DECLARE_ELIGIBLE',
      more: Input = {},
      account = 'secretariat',
    ) =>
      write(account, 'decideCandidacy', 'DecideCandidacyInput', {
        candidacy: candidacy.id,
        version: candidacy.version,
        action,
        ...more,
      }),
    score: (account: string, candidacy: string, experience: number, reach: number, more: Input = {}) =>
      write(account, 'scoreCandidacy', 'ScoreCandidacyInput', {
        candidacy,
        scores: [
          { criterion: 'experience', score: experience, note: 'Solide.' },
          { criterion: 'reach', score: reach },
        ],
        ...more,
      }),
    standAside: (account: string, candidacy: string) =>
      write(account, 'standAsideFromCandidacy', 'StandAsideFromCandidacyInput', {
        candidacy,
        reason: 'Kin.',
      }),
    /** Sends a candidacy and opens its link. */
    async send(call: string, email: string, more: Input = {}): Promise<void> {
      const asked = await ask(call, email, more);
      if (asked.errors.length > 0) throw new Error(JSON.stringify(asked.errors));
      const [token] = await mailedTokens(world, email);
      const done = await stranger().run(confirm, { input: { token, idempotencyKey: newKey() } });
      if (done.errors.length > 0) throw new Error(JSON.stringify(done.errors));
    },
    /** Somebody as the portal recognises them after their link. */
    async recognised(email: string) {
      const [citizen] = await execute<{ id: string; email: string; language: 'fr' }>(
        'select id, email, language from citizen where email = ?',
        [email],
      );
      return world.visitor({ citizen: citizen! });
    },
    async own(email: string): Promise<any[]> {
      const who = await this.recognised(email);
      return (await who.run(`{ myCandidacies { ${ownAsRead} } }`)).data.myCandidacies;
    },
    async withdraw(email: string, candidacy: string): Promise<Answer> {
      const who = await this.recognised(email);
      return who.run(
        `mutation ($input: WithdrawCandidacyInput!) { withdrawCandidacy(input: $input) { call { reference } } }`,
        { input: { candidacy, idempotencyKey: newKey() } },
      );
    },
    /** The days of the call are over. */
    close: (call: string) =>
      execute('update candidate_call set opens_on = ?, closes_on = ? where reference = ?', [
        addDays(today(), -20),
        addDays(today(), -1),
        call,
      ]),
    /** A cycle with members who can score: `civil.1`, `public.1`, … */
    async committee(): Promise<{ cycle: string; people: Map<string, string> }> {
      const committee = committeeSteps(world);
      const people = await committee.members(3);
      const { cycle } = await committee.agree({ civilSociety: 5, administration: 5 });
      return { cycle: cycle.reference, people };
    },
    mailsTo: async (email: string): Promise<string[]> =>
      (
        await execute<{ kind: string }>(
          `select m.kind from mail m join citizen c on c.id = m.citizen_id where c.email = ? order by m.created_at, m.id`,
          [email],
        )
      ).map(({ kind }) => kind),
  };
}

export const civil = (seat: number) => seatOf('CIVIL_SOCIETY', seat);
export const administration = (seat: number) => seatOf('ADMINISTRATION', seat);
