import { lazy, type ComponentType } from 'react';
import type { SectionProps } from './SectionProps';

/** The parts of a card in the order of its task list, each a page of its own under the card. */
export const sections = {
  facts: lazy(() => import('../sections/FactsSection')),
  narrative: lazy(() => import('../sections/NarrativeSection')),
  activities: lazy(() => import('../sections/ActivitiesSection')),
  tracking: lazy(() => import('../sections/TrackingSection')),
  impact: lazy(() => import('../sections/ImpactSection')),
  evidence: lazy(() => import('../sections/EvidenceSection')),
  partners: lazy(() => import('../sections/PartnersSection')),
  languages: lazy(() => import('../sections/LanguagesSection')),
  check: lazy(() => import('../sections/CheckSection')),
} satisfies Record<string, ComponentType<SectionProps>>;

export type SectionName = keyof typeof sections;
export const sectionNames = Object.keys(sections) as SectionName[];

export const isSection = (name: string | undefined): name is SectionName =>
  sectionNames.some((known) => known === name);
