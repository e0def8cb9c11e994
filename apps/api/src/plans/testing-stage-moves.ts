import { checkConsultation, checkNewEnd } from '@iltizam/domain/consultations';
import { addDays } from '@iltizam/domain/days';
import { checkAnnouncement } from '@iltizam/domain/plan-calendar';
import { checkStages, openStagesOf, stageKinds, stageRules } from '@iltizam/domain/plan-stages';
import { checkThemes } from '@iltizam/domain/plan-themes';
import { accept, refuse, type Result } from '@iltizam/domain/refusals';
import type { Actor } from '@iltizam/domain/roles';
import { checkStageStep, openStageSteps, type StageStep } from '@iltizam/domain/stage-steps';
import { cast, french } from '@iltizam/domain/testing-cast';
import { cardSteps } from '../commitments/testing-cards.js';
import { consultationSteps } from '../consultations/testing-consultations.js';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import type { Answer, World } from '../testing/world.js';
import { planSteps } from './testing-plans.js';
import {
  afterAnnouncement,
  afterStep,
  factsOf,
  stagesFrom,
  type Move,
  type StageModel,
} from './testing-stage-model.js';

/** The key the one theme of a walk is given by its name. */
const themeKey = 'open-justice';
const reason = french('Une étape est à reprendre.');
const actors: Record<string, Actor> = {
  secretariat: cast.secretariat,
  'member.civil': cast.memberCivil,
  admin: cast.administrator,
};

/** A move: what the rules say of it as the model stands, how the model stands after it, and how it is asked for. */
interface Said {
  rule: Result<unknown>;
  after: () => Partial<StageModel>;
  ask: () => Promise<Answer>;
}

/** Everything anybody does with one plan; null where there is nothing to do it with. */
export function stageMoves(world: World, reference: string) {
  const plan = planSteps(world, reference);
  const consultations = consultationSteps(world);
  const cards = cardSteps(world);
  const proposals = proposalSteps(world);
  const open = (model: StageModel, act: keyof typeof stageRules) =>
    checkStages(stageRules[act], openStagesOf(model.facts));

  const stageStep = (model: StageModel, who: string, step: StageStep): Said => ({
    rule: checkStageStep(actors[who]!, factsOf(model), step, reason),
    after: () => ({ facts: afterStep(model, step) }),
    ask: () =>
      plan.decide(
        {
          action: step.action,
          stage: step.stage,
          reason: step.action === 'REOPEN' ? { fr: reason.fr } : null,
        },
        who,
      ),
  });

  return function say(model: StageModel, move: Move): Said | null {
    const { facts, windows, waiting, refused, drafts } = model;
    const { today } = facts;
    switch (move.kind) {
      case 'onward':
        return stageStep(model, move.who, openStageSteps(cast.secretariat, factsOf(model))[0]!);
      case 'back':
        return stageStep(model, move.who, { action: 'REOPEN', stage: stageKinds[move.pick]! });
      case 'wild':
        return stageStep(model, move.who, {
          action: move.opens ? 'OPEN' : 'CLOSE',
          stage: stageKinds[move.pick]!,
        });
      case 'name': {
        // Named again it is the same theme: without its key it would be another, under another key.
        const theme = { reference: facts.themes === 0 ? null : themeKey, name: { en: 'Open justice' } };
        return {
          rule: checkThemes(actors[move.who]!, facts, [theme]),
          after: () => ({ facts: { ...facts, themes: 1 } }),
          ask: () => plan.themes({ themes: [theme] }, move.who),
        };
      }
      case 'announce': {
        const stages = stagesFrom(today, move);
        return {
          rule:
            move.who === 'secretariat'
              ? checkAnnouncement(stages, facts.calendar, facts, today)
              : refuse('NOT_ALLOWED', 'role'),
          after: () => ({ facts: afterAnnouncement(model, stages) }),
          ask: () => plan.announce({ stages }, move.who),
        };
      }
      case 'consult': {
        const startsOn = addDays(today, move.startsIn);
        const window = { kind: move.about, startsOn, endsOn: addDays(startsOn, move.length) };
        return {
          rule: checkConsultation(actors[move.who]!, facts, window, windows, today),
          after: () => ({ windows: [...windows, window] }),
          ask: () => consultations.announce({ plan: reference, ...window }, move.who),
        };
      }
      case 'extend': {
        const window = windows.at(-1);
        if (!window) return null;
        const endsOn = addDays(today, move.endsIn);
        return {
          rule: checkNewEnd(actors[move.who]!, window, endsOn, windows.slice(0, -1), today),
          after: () => ({ windows: [...windows.slice(0, -1), { ...window, endsOn }] }),
          ask: () => consultations.changeEnd(`${reference}-k${windows.length}`, endsOn, move.who),
        };
      }
      case 'submit':
        return facts.themes === 0
          ? null
          : {
              rule: open(model, 'submit'),
              after: () => {
                const number = waiting.length + refused.length + model.published + 1;
                return { waiting: [...waiting, `${reference}-p${String(number).padStart(4, '0')}`] };
              },
              ask: () => plan.submit(themeKey),
            };
      case 'refuse': {
        const [first, ...rest] = waiting;
        if (first === undefined) return null;
        return {
          rule: open(model, 'screen'),
          after: () => ({ waiting: rest, refused: [...refused, first] }),
          ask: async () => {
            const given = { reasonCode: 'OUT_OF_MANDATE', reason: explained };
            const proposed = await proposals.decide('member.civil', first, 'PROPOSE_REFUSAL', given);
            if (proposed.errors.length > 0) return proposed;
            return proposals.decide('member.public', first, 'CONFIRM_REFUSAL');
          },
        };
      }
      case 'publish':
        return refused.length === 0
          ? null
          : {
              rule: accept(null),
              after: () => ({ refused: [], published: model.published + refused.length }),
              ask: () => proposals.publish('secretariat', ...refused),
            };
      case 'draft':
        return {
          rule: open(model, 'draftCard'),
          after: () => ({
            drafts: [...drafts, `${reference}-d${String(model.begun + 1).padStart(2, '0')}`],
            begun: model.begun + 1,
          }),
          ask: () =>
            cards.create('officer.justice', {
              plan: reference,
              leadInstitution: 'justice',
              title: { fr: 'Un registre' },
            }),
        };
      case 'drop': {
        const [first, ...rest] = drafts;
        if (first === undefined) return null;
        return {
          rule: accept(null),
          after: () => ({ drafts: rest }),
          ask: async () =>
            cards.decide('secretariat', {
              reference: first,
              version: (await cards.read(first)).version,
              action: 'DROP',
              reason: { fr: 'Sans budget' },
            }),
        };
      }
      case 'pass':
        return null;
    }
  };
}
