import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDataset } from '../loading/load-dataset.js';
import { openServer } from '../testing/http-server.js';
import { ownDocuments } from '../testing/own-documents.js';
import type { World } from '../testing/world.js';
import { seen } from '../bulk/testing-bulk.js';
import type { Outcome } from './testing-outcomes.js';
import { proposalSteps } from './testing-steps.js';

/** The words and the coded reason a person gives, as they reach the api. */
export interface Given {
  words?: Record<string, string> | null | undefined;
  reasonCode?: string | null | undefined;
}

/** `done`, or the code of the refusal. */
export type Said = string;

export interface Way {
  take(outcome: Outcome, reference: string, given: Given): Promise<Said>;
  close?(): Promise<void>;
}

interface Sent {
  data?: Record<string, unknown> | null;
  errors?: readonly { code: string }[];
}
type Send = (account: string, document: string, input: Record<string, unknown>) => Promise<Sent>;

const said = ({ errors = [] }: Sent): Said => errors[0]?.code ?? 'done';

/** Every way to a decision: the console's own documents, one at a time and many, another program, and a folder of files. */
export async function ways(world: World): Promise<Record<string, Way>> {
  const documents = new Map(ownDocuments().map(({ name, text }) => [name, text]));
  const byConsole: Send = (account, name, input) => world.as(account).run(documents.get(name)!, { input });
  const server = await openServer(world.orm);
  const sessions = new Map<string, { cookie: string }>();
  const byProgram: Send = async (account, document, input) => {
    const headers = sessions.get(account) ?? (await server.signIn(account));
    sessions.set(account, headers);
    const { body } = await server.ask('/staff/graphql', document, { variables: { input }, headers });
    const errors = body.errors ?? [];
    return { errors: errors.map(({ extensions }) => ({ code: extensions.code })) };
  };
  return {
    form: one(world, byConsole, 'DecideProposal', 'AnswerAssignment'),
    key: one(world, byConsole, 'TriageDecide', 'AnswerAssignment'),
    bulk: many(world, byConsole),
    API: {
      ...one(
        world,
        byProgram,
        `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { proposal { id } } }`,
        `mutation ($input: AnswerAssignmentInput!) { answerAssignment(input: $input) { assignment { id } } }`,
      ),
      close: () => server.close(),
    },
    import: { take: (outcome, _reference, given) => importing(world, outcome, given) },
  };
}

const stepOf = ({ action, needs }: Outcome, { words, reasonCode }: Given) => ({
  action,
  reason: words,
  ...(needs.includes('reasonCode') ? { reasonCode } : {}),
});

function one(world: World, send: Send, decide: string, answer: string): Way {
  const { read } = proposalSteps(world);
  return {
    take: async (outcome, reference, given) => {
      const { account, action, answers } = outcome;
      const { version, assignments } = await read(reference);
      if (answers === null)
        return said(await send(account, decide, { reference, version, ...stepOf(outcome, given) }));
      const { id, version: seenVersion } = assignments.find(
        (each: { institution: { reference: string } }) => each.institution.reference === answers,
      );
      return said(
        await send(account, answer, { id, version: seenVersion, action, justification: given.words }),
      );
    },
  };
}

function many(world: World, send: Send): Way {
  const { read } = proposalSteps(world);
  return {
    take: async (outcome, reference, given) => {
      const proposals = seen([reference], (await read(reference)).version);
      const sent = await send(outcome.account, 'DecideProposals', { proposals, ...stepOf(outcome, given) });
      const bulk = sent.data?.['decideProposals'] as { results: { refusal: { code: string } | null }[] };
      return bulk.results[0]!.refusal?.code ?? 'done';
    },
  };
}

const decisions: Record<string, string> = {
  PROPOSE_REFUSAL: 'inadmissible',
  PARTLY_RETAIN: 'partly-retained',
  NOT_RETAIN: 'not-retained',
};

let imported = 0;

/** A plan of its own with one proposal whose fate a document tells, given to `npm run load`. */
async function importing({ orm }: World, outcome: Outcome, { words, reasonCode }: Given): Promise<Said> {
  const plan = `ma-imported-${++imported}`;
  const title = { fr: 'Publier les marchés publics' };
  const cocreation = {
    plans: [{ slug: plan, ordinal: 100 + imported, title, start: '2024', end: '2026' }],
    themes: [{ plan, slug: 'openness', ordinal: 1, name: { fr: 'Ouverture' } }],
    proposals: [
      {
        plan,
        theme: 'openness',
        channel: 'portal',
        date: '2024-01-15',
        title,
        outcome: {
          decision: decisions[outcome.action],
          on: '2024-02',
          justification: words,
          ...(outcome.answers ? { institution: outcome.answers } : {}),
          ...(outcome.answers
            ? {}
            : { reason: reasonCode?.toLowerCase().replaceAll('_', '-') ?? reasonCode }),
        },
      },
    ],
  };
  const folder = await mkdtemp(join(tmpdir(), 'iltizam-import-'));
  try {
    await writeFile(join(folder, 'cocreation.json'), JSON.stringify(cocreation));
    const loaded = await loadDataset(orm, folder);
    if (loaded.ok) return 'done';
    const aboutWords = loaded.faults.every(({ path }) => /\.(?:justification|reason)(?:\.|$)/u.test(path));
    return aboutWords ? 'REASON_REQUIRED' : JSON.stringify(loaded.faults);
  } finally {
    await rm(folder, { recursive: true });
  }
}
