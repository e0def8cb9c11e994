import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { decideCommitment } from '@iltizam/domain/commitment-workflow';
import {
  commitmentActionNames,
  commitmentActions,
  type CommitmentAction,
  type CommitmentState,
} from '@iltizam/domain/commitment-table';
import type { StageKind } from '@iltizam/domain/plan-stages';
import type { Actor } from '@iltizam/domain/roles';
import { cast, french } from '@iltizam/domain/testing-cast';
import fc from 'fast-check';
import { expect } from 'vitest';
import { expectDone } from '../proposals/testing-life-model.js';
import type { cardSteps } from './testing-cards.js';

/** A card as the rules alone make it, without a database. */
export interface CardModel {
  state: CommitmentState;
  stage: StageKind;
  evidence: number;
  taken: string[];
}

export interface RealCard {
  cards: ReturnType<typeof cardSteps>;
  /** Its reference; a card that is adopted gets another and keeps this one. */
  reference: string;
  openStage(stage: StageKind): Promise<unknown>;
}

export const newCard = (): CardModel => ({ state: 'DRAFT', stage: 'COLLECTION', evidence: 0, taken: [] });

const { organisation: _from, ...asMember } = cast.memberPublic.memberships[0]!;
const players: Record<string, Actor> = {
  'officer.justice': {
    userId: 'o',
    memberships: [{ ...cast.officer.memberships[0]!, institutions: ['justice'] }],
  },
  'officer.health': {
    userId: 'h',
    memberships: [{ ...cast.officer.memberships[0]!, institutions: ['health'] }],
  },
  secretariat: cast.secretariat,
  'member.public': { userId: 'm', memberships: [{ ...asMember, organisation: null }] },
};

const factsOf = ({ state, stage, evidence }: CardModel) => ({
  state,
  leadInstitution: 'justice',
  supportingInstitutions: [],
  openStages: [stage],
  openActivities: 0,
  unprovenActivities: [],
  availableEvidence: evidence,
  unansweredComments: 0,
  inRounds: false,
});

async function expectAlike(model: CardModel, { cards, reference }: RealCard): Promise<void> {
  const seen = await cards.read(reference);
  expect(seen.state).toBe(model.state);
  const steps = seen.timeline.map(
    ({ transition }: { transition: Record<string, string> }) =>
      `${transition['action']} ${transition['from']} ${transition['to']}`,
  );
  expect(steps).toEqual(model.taken);
}

type Command = fc.AsyncCommand<CardModel, RealCard>;

class Step implements Command {
  constructor(
    readonly player: string,
    readonly pick: number,
    readonly any: boolean,
    readonly reasoned: boolean,
  ) {}
  check = () => true;
  async run(model: CardModel, real: RealCard): Promise<void> {
    const near = commitmentActions
      .filter(({ from }) => from.includes(model.state))
      .map(({ action }) => action);
    const choice: readonly CommitmentAction[] = this.any || near.length === 0 ? commitmentActionNames : near;
    const action = choice[this.pick % choice.length]!;
    const decided = decideCommitment({
      action,
      actor: players[this.player]!,
      commitment: factsOf(model),
      given: { reason: this.reasoned ? french('Le comité en a ainsi convenu.') : null },
    });
    const { cards, reference } = real;
    const { version } = await cards.read(reference);
    const { errors } = await cards.decide(this.player, {
      reference,
      version,
      action,
      ...(this.reasoned ? { reason: { fr: 'Le comité en a ainsi convenu.' } } : {}),
    });
    expectDone(`${this.player} ${action} in ${model.state}`, errors.length === 0, decided.ok);
    if (decided.ok) {
      model.taken.push(`${action} ${decided.value.from} ${decided.value.to}`);
      model.state = decided.value.to;
    }
    await expectAlike(model, real);
  }
  toString = () =>
    `${this.player}: step ${this.pick}${this.any ? ' of all' : ''}${this.reasoned ? ', why' : ''}`;
}

class OpenStage implements Command {
  constructor(readonly stage: StageKind) {}
  check = ({ stage }: Readonly<CardModel>) => stage !== this.stage;
  async run(model: CardModel, real: RealCard): Promise<void> {
    await real.openStage(this.stage);
    model.stage = this.stage;
  }
  toString = () => `stage ${this.stage}`;
}

class Prove implements Command {
  constructor(readonly player: string) {}
  check = ({ evidence }: Readonly<CardModel>) => evidence < 2;
  async run(model: CardModel, { cards, reference }: RealCard): Promise<void> {
    const may = checkCardChange(players[this.player]!, factsOf(model), ['evidence']);
    const { errors } = await cards.addEvidence(this.player, {
      commitment: reference,
      link: 'https://example.test/proof',
      title: { fr: 'Procès-verbal' },
      public: true,
    });
    expectDone(`${this.player} proves in ${model.state}, ${model.stage}`, errors.length === 0, may.ok);
    if (may.ok) model.evidence++;
  }
  toString = () => `${this.player}: evidence`;
}

const stages: StageKind[] = ['COLLECTION', 'DRAFTING', 'CONSULTATION', 'ADOPTION', 'IMPLEMENTATION'];

export const cardCommands = (maxCommands: number) =>
  fc.commands<CardModel, RealCard, false>(
    [
      fc
        .tuple(fc.constantFrom('secretariat', ...Object.keys(players)), fc.nat(60), fc.nat(5), fc.nat(3))
        .map(([player, pick, any, why]) => new Step(player, pick, any === 0, why > 0)),
      fc.constantFrom(...stages).map((stage) => new OpenStage(stage)),
      fc.constantFrom('officer.justice', ...Object.keys(players)).map((player) => new Prove(player)),
    ],
    { maxCommands, size: 'max' },
  );
