import { cardSections, type CardSection } from '@iltizam/domain/card-completeness';

/** The parts of a card as addresses name them, in the order of its task list. */
export type SectionName = Lowercase<CardSection>;

export const sectionName = (section: CardSection): SectionName => section.toLowerCase() as SectionName;

export const sectionNames = cardSections.map(sectionName);

export const isSection = (name: string | undefined): name is SectionName =>
  sectionNames.some((known) => known === name);
