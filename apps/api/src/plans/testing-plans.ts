import { randomUUID } from 'node:crypto';
import type { Scope } from '@iltizam/domain/api-clients';
import type { StageKind } from '@iltizam/domain/plan-stages';
import type { Answer, Someone, World } from '../testing/world.js';

/** The life of a plan of its own, as the secretariat leads it. */
const planAsRead = `
  id reference version ordinal stage openStage openActs draftCommitmentCount commitmentCount
  themes { reference ordinal name { fr } }
  stages { kind startsOn endsOn startPrecision endPrecision isOpen announcedOn openedAt closedAt }
  stageSteps { action stage allowed refusal { code facts { name value } } }
  pendingWork { kind count } timeline { transition { action from to } reason { fr } }`;

type More = Record<string, unknown>;

export const aYearAhead = (month: number): string => {
  const year = new Date().getUTCFullYear() + 1;
  return `${year}-${String(month).padStart(2, '0')}-15`;
};

export const wholeCalendar = (
  ['COLLECTION', 'ANALYSIS', 'DRAFTING', 'CONSULTATION', 'ADOPTION'] as const
).map((kind, index) => ({
  kind,
  startsOn: aYearAhead(index + 1),
  endsOn: aYearAhead(index + 2),
  startPrecision: 'MONTH',
  endPrecision: 'DAY',
}));

export function planSteps(world: World, reference: string) {
  let partner: Promise<Someone> | null = null;
  const change =
    (mutation: string) =>
    async (account: string, given: More): Promise<Answer> => {
      const input = { plan: reference, ...given };
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { plan { ${planAsRead} } } }`;
      return world.as(account).run(document, { input });
    };
  const versioned =
    (mutation: string) =>
    async (given: More, account = 'secretariat') =>
      change(mutation)(account, { version: (await steps.read()).version, ...given });

  const steps = {
    create: async (more: More = {}, account = 'secretariat'): Promise<Answer> => {
      const title = { fr: 'Quatrième plan', ar: 'الخطة الرابعة' };
      const days = {
        startsOn: '2031-01-01',
        endsOn: '2033-12-31',
        startPrecision: 'YEAR',
        endPrecision: 'YEAR',
      };
      const document = `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { ${planAsRead} } } }`;
      const input = { reference, title, ...days, owner: 'digital-transition', ...more };
      return world.as(account).run(document, { input });
    },
    read: async (account = 'secretariat') => {
      const document = `query ($r: String!) { plan(reference: $r) { ${planAsRead} } }`;
      return (await world.as(account).run(document, { r: reference })).data.plan;
    },
    themes: versioned('saveThemes'),
    announce: versioned('announceStages'),
    decide: versioned('decideStage'),
    open: (stage: StageKind) => steps.decide({ action: 'OPEN', stage }),
    close: (stage: StageKind) => steps.decide({ action: 'CLOSE', stage }),
    reopen: (stage: StageKind) =>
      steps.decide({ action: 'REOPEN', stage, reason: { fr: 'Une étape est à reprendre.' } }),

    /** What was announced was announced that many days earlier, and begins as soon. */
    daysPass: (days: number) =>
      world.orm.em.fork().execute(
        `update stage set announced_on = announced_on - ?::int, starts_on = least(starts_on, country_day(now()))
         where plan_id = (select id from plan where reference = ?)`,
        [days, reference],
      ),

    /** A proposal of a partner's application. */
    submit: async (theme: string): Promise<Answer> => {
      partner ??= world.client(['PROPOSALS_SUBMIT'] satisfies Scope[]);
      const input = {
        idempotencyKey: randomUUID(),
        plan: reference,
        theme,
        title: { fr: 'Publier les marchés' },
        challenges: [{ fr: 'Les marchés publics restent difficiles à suivre.' }],
        solution: { fr: 'Un registre ouvert, à jour chaque mois.' },
        author: { name: 'Association', email: 'contact@association.test', capacity: 'ASSOCIATION' },
      };
      return (await partner).run(
        `mutation ($input: SubmitProposalInput!) { submitProposal(input: $input) { proposal { reference } } }`,
        { input },
      );
    },
  };
  return steps;
}
