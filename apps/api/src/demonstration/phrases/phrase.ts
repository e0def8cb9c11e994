/** The same phrase in the two languages people write proposals in here. */
export type Phrase = readonly [ar: string, fr: string];

/** What is said on one theme. Everything is invented; nobody said it, and no person occurs in it. */
export interface ThemeBank {
  /** What could be published: definite, the object of a verb. */
  information: readonly Phrase[];
  /** What could be set up: indefinite, the object of a verb. */
  mechanisms: readonly Phrase[];
  /** What could be made better: definite, the object of a verb. */
  services: readonly Phrase[];
  /** What is wrong today: noun phrases. */
  problems: readonly Phrase[];
  /** What to do: sentences without their full stop. */
  solutions: readonly Phrase[];
  /** What would be better then: noun phrases. */
  results: readonly Phrase[];
}
