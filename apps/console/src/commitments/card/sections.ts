import { lazy, type ComponentType } from 'react';
import type { SectionName } from './sectionNames';
import type { SectionProps } from './SectionProps';

/** What each part of a card is drawn with, each a page of its own under the card. */
export const sections: Record<SectionName, ComponentType<SectionProps>> = {
  facts: lazy(() => import('../sections/FactsSection')),
  narrative: lazy(() => import('../sections/NarrativeSection')),
  activities: lazy(() => import('../sections/ActivitiesSection')),
  tracking: lazy(() => import('../sections/TrackingSection')),
  impact: lazy(() => import('../sections/ImpactSection')),
  evidence: lazy(() => import('../sections/EvidenceSection')),
  partners: lazy(() => import('../sections/PartnersSection')),
  languages: lazy(() => import('../sections/LanguagesSection')),
  check: lazy(() => import('../sections/CheckSection')),
};
