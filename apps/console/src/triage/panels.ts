import type { Verb } from './verbs';

/** What can be open in the decision pane; `duplicate` takes the reading pane too. */
export type Panel = Verb | 'later' | 'note' | 'recuse' | 'split';

/** Panels in which a decision is being made: the others in the queue are told. */
const deciding: readonly Panel[] = ['admit', 'duplicate', 'refuse', 'ask', 'refer', 'split'];
export const isDeciding = (panel: Panel | null): boolean => panel !== null && deciding.includes(panel);

/** What lies over the screen. */
export type Overlay = 'help' | 'mine' | 'bulk' | 'views' | null;
