import type { Session } from '../prepared.js';
import { draftCard } from '../prepared.js';
import { addPlan } from '../running.js';
import { withMore } from '../served.js';

export const CONSULTED = 'ma-nap-9';

/** Said at the head of a file that needs a plan whose cards are put before the public. */
export const withConsultedPlan = (): void =>
  withMore((dataDir) =>
    addPlan(
      dataDir,
      {
        plans: [
          {
            slug: CONSULTED,
            ordinal: 9,
            title: { ar: 'خطة معروضة على العموم', fr: 'Un plan mis en consultation' },
            start: '2027',
            end: '2028',
          },
        ],
      },
      {
        planFacts: [{ plan: CONSULTED, stage: 'consultation', because: 'A walk puts its cards before all.' }],
      },
    ),
  );

/** Takes one step in the life of a card; returns the card. */
export async function step({ ask }: Session, reference: string, action: string, more = {}): Promise<string> {
  const query = `query ($reference: String!) { commitment(reference: $reference) { version } }`;
  const { version } = (await ask(query, { reference }))['commitment'] as { version: number };
  await ask(`mutation ($input: DecideCommitmentInput!) { decideCommitment(input: $input) { __typename } }`, {
    input: { reference, version, action, ...more },
  });
  return reference;
}

export const draftForConsultation = (officer: Session, title: object): Promise<string> =>
  draftCard(officer, 'digital-transition', title, CONSULTED);

/** Its officer proposes it, the secretariat puts it before the public. */
export async function consult(officer: Session, secretariat: Session, reference: string): Promise<string> {
  await step(officer, reference, 'PROPOSE');
  return step(secretariat, reference, 'OPEN_CONSULTATION');
}

/** Every activity is proved and done, and the card completed. */
export async function complete(secretariat: Session, reference: string): Promise<string> {
  const read = async () => {
    const query = `query ($reference: String!) { commitment(reference: $reference) { activities { id version } } }`;
    const { activities } = (await secretariat.ask(query, { reference }))['commitment'] as {
      activities: { id: string; version: number }[];
    };
    return activities;
  };
  for (const { id } of await read())
    await secretariat.ask(
      `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { __typename } }`,
      {
        input: {
          commitment: reference,
          activity: id,
          link: `https://example.org/${id}`,
          title: { ar: 'محضر', fr: 'Procès-verbal', original: 'FR' },
          public: true,
        },
      },
    );
  for (const activity of await read())
    await secretariat.ask(
      `mutation ($input: ReportActivityInput!) { reportActivity(input: $input) { __typename } }`,
      { input: { ...activity, status: 'COMPLETED', percent: 100, reportedOn: '2026-06-30' } },
    );
  return step(secretariat, reference, 'COMPLETE');
}
