import type { ProposalAction } from '@iltizam/domain/proposal-states';
import { proposalActions } from '@iltizam/domain/proposal-table';
import type { World } from '../testing/world.js';
import { contextOf } from '../testing/world.js';
import { runCommand } from '../commands/run-command.js';
import { decideHeld } from '../proposals/decide-proposal.command.js';
import { holdProposals } from '../proposals/hold-proposal.js';
import { explained } from '../proposals/testing-steps.js';
import type { Move } from './testing-histories.js';

/** A move and the proposal it is made on. */
export interface Made {
  reference: string;
  move: Move;
}

const AT_ONCE = 100;
const institutions = { lead: 'justice', others: ['health'] };

const byPerson = (action: ProposalAction) =>
  proposalActions.some((rule) => rule.action === action && (rule.by.MEMBER ?? rule.by.SECRETARIAT));

/** Puts many moves of many proposals to the api, those alike in one mutation. Returns what was refused. */
export function mover(world: World, leads: readonly string[], card: string) {
  const sqlRun = <Row>(text: string, values: unknown[] = []) =>
    world.orm.em.fork().execute<Row[]>(text, values);
  const versionsOf = async (references: readonly string[]) => {
    const rows = await sqlRun<{ reference: string; version: number }>(
      'select reference, version from proposal where reference in (?)',
      [references],
    );
    return new Map(rows.map(({ reference, version }) => [reference, version]));
  };
  const refused: string[] = [];
  const note = (what: string, answer: { errors: unknown[] }) => {
    if (answer.errors.length > 0) refused.push(`${what}: ${JSON.stringify(answer.errors)}`);
  };
  const mutate = async (account: string, name: string, selection: string, input: object) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} } }`;
    const answer = await world.as(account).run(document, { input });
    note(`${account} ${name} ${JSON.stringify(input).slice(0, 300)}`, answer);
    return answer.data?.[name];
  };
  const results = 'results { reference done refusal { code facts { name value } } }';

  async function together(account: string, move: Move & { kind: 'step' }, references: string[]) {
    const versions = await versionsOf([...references, ...leads]);
    const seen = references.map((reference) => ({ reference, version: versions.get(reference)! }));
    const { action, reasonCode } = move;
    if (!byPerson(action)) return otherwise(action, seen);
    if (action === 'GROUP') {
      const lead = leads[references.length % leads.length]!;
      return mutate(account, 'groupProposals', 'proposal { id }', {
        lead,
        leadVersion: versions.get(lead),
        members: seen,
      });
    }
    if (action === 'NOT_INCLUDE')
      await sqlRun(`update plan set stage = 'ADOPTION' where reference = 'ma-nap-3'`);
    const bulk =
      action === 'ASSIGN'
        ? await mutate(account, 'assignProposals', results, {
            proposals: seen,
            ...institutions,
            dueOn: '2099-01-31',
          })
        : await mutate(account, 'decideProposals', results, {
            proposals: seen,
            action,
            ...(reasonCode === null ? {} : { reasonCode }),
            reason: explained,
          });
    if (action === 'NOT_INCLUDE')
      await sqlRun(`update plan set stage = 'COLLECTION' where reference = 'ma-nap-3'`);
    for (const { reference, done, refusal } of bulk?.results ?? [])
      if (!done) refused.push(`${account} ${action} ${reference}: ${JSON.stringify(refusal)}`);
  }

  /** By the author's personal link, and what follows by itself: no operation of the schema, the same commands. */
  async function otherwise(action: ProposalAction, seen: { reference: string; version: number }[]) {
    if (action === 'INCORPORATE' || action === 'UNLINK') return link(action, seen);
    const as = proposalActions.some((rule) => rule.action === action && rule.by.AUTHOR) ? 'AUTHOR' : 'SYSTEM';
    const context = await contextOf(world.orm, 'STAFF', 'secretariat');
    await runCommand(context, {
      operation: 'Mutation.decideProposal',
      input: {},
      change: async (change) => {
        const held = await holdProposals(
          change,
          seen.map(({ reference }) => reference),
        );
        for (const { reference, version } of seen)
          await decideHeld(change, held.get(reference)!, { version, action, reason: explained }, as);
        return {};
      },
    });
  }

  async function link(action: ProposalAction, seen: { reference: string; version: number }[]) {
    for (const { reference, version } of seen) {
      const [row] = await sqlRun<{ version: number }>(
        'select version from commitment where draft_reference = ?',
        [card],
      );
      const name = action === 'INCORPORATE' ? 'linkSource' : 'unlinkSource';
      const document = `mutation ($input: LinkSourceInput!) { ${name}(input: $input) { commitment { id } } }`;
      const input = {
        commitment: card,
        commitmentVersion: row!.version,
        proposal: reference,
        proposalVersion: version,
      };
      note(`${action} ${reference}`, await world.as('secretariat').run(document, { input }));
    }
  }

  async function answerOne({ reference, move }: Made) {
    if (move.kind !== 'answer') return;
    const [row] = await sqlRun<{ id: string; version: number; institution: string }>(
      `select a.id, a.version, i.reference as institution from assignment a join proposal p on p.id = a.proposal_id
       join institution i on i.id = a.institution_id where p.reference = ? and a.lead = ? and a.ended_at is null`,
      [reference, move.lead],
    );
    if (!row) return void refused.push(`${reference}: no assignment to answer`);
    await mutate(move.lead ? 'officer.justice' : 'officer.health', 'answerAssignment', 'assignment { id }', {
      id: row.id,
      version: row.version,
      action: move.action,
      justification: explained,
    });
  }

  async function publish(account: string, references: string[]) {
    const versions = await versionsOf(references);
    const published = await mutate(
      account,
      'publishOutcomes',
      'results { reference published refusal { code facts { name value } } }',
      { proposals: references.map((reference) => ({ reference, version: versions.get(reference) })) },
    );
    for (const { reference, published: done, refusal } of published?.results ?? [])
      if (!done) refused.push(`${account} publishes ${reference}: ${JSON.stringify(refusal)}`);
  }

  const inLots = (references: readonly string[]): string[][] =>
    Array.from({ length: Math.ceil(references.length / AT_ONCE) }, (_, n) =>
      references.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
    );

  return async (made: readonly Made[]): Promise<string[]> => {
    refused.length = 0;
    const alike = Map.groupBy(made, ({ move }) => (move.kind === 'answer' ? 'answer' : JSON.stringify(move)));
    for (const [key, group] of alike) {
      if (key === 'answer') for (const one of group) await answerOne(one);
      const { move } = group[0]!;
      for (const references of inLots(group.map(({ reference }) => reference))) {
        if (move.kind === 'step') await together(move.account, move, references);
        if (move.kind === 'publish') await publish(move.account, references);
      }
    }
    return [...refused];
  };
}
