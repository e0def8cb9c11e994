import { useTranslate } from 'react-admin';
import { ruleOf } from '../proposals/decisions';
import type { Command } from './keys';
import { useKeys } from './useKeys';
import type { Triage } from './useTriage';
import { isReversible, verbsOf, verbs, type OpenVerb, type Verb } from './verbs';

export type RunCommand = (command: Command) => void;

/** Brings the keyboard to a field of the screen, once the panel that holds it is drawn. */
const focusOn = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());

const isVerb = (command: Command): command is Verb => (verbs as readonly Command[]).includes(command);

/** What each command does, whether it came from a key or from its button. */
export function useCommands(triage: Triage): RunCommand {
  const translate = useTranslate();
  const item = triage.item.data;

  /** A step that needs nothing and can be undone is taken at once; any other opens its panel. */
  const take = ({ verb, action, refusal }: OpenVerb) => {
    if (refusal || !item) return;
    const needs = ruleOf(action, item.workflowState)?.needs ?? [];
    const claimed = triage.presence.on(item.reference).some(({ activity }) => activity === 'DECIDING');
    if (verb !== 'admit' && needs.length === 0 && isReversible(action) && !claimed)
      return triage.decide({ done: action, steps: [{ kind: 'decide', input: { action } }] });
    triage.open(verb);
  };

  const run: RunCommand = (command) => {
    const { current, selection } = triage;
    if (isVerb(command)) {
      const open = verbsOf(item?.actions ?? []).find(({ verb }) => verb === command);
      if (open && !item?.conflictOfInterest?.blocks) take(open);
      else triage.announcer.say(translate('triage.notOpen'));
      return;
    }
    const simple: Record<Exclude<Command, Verb>, () => void> = {
      later: () => item && triage.open('later'),
      note: () => item && triage.open('note'),
      recuse: () => item && triage.open('recuse'),
      next: () => triage.step(1),
      previous: () => triage.step(-1),
      select: () => current !== null && selection.toggle(current),
      selectRange: () => current !== null && selection.extendTo(current),
      institution: () => {
        if (!item?.actions.some(({ allowed }) => allowed)) return;
        triage.open('admit');
        focusOn('triage-lead');
      },
      theme: () => focusOn('triage-theme'),
      search: () => focusOn('triage-search'),
      undo: () => void triage.undoLast(),
      mine: () => triage.setOverlay('mine'),
      help: () => triage.setOverlay('help'),
    };
    simple[command]();
  };

  useKeys({
    onCommand: run,
    onUndo: () => run('undo'),
    onEscape: () => (triage.panel === null ? triage.setEnded(false) : triage.close()),
  });
  return run;
}
