import { type ComponentType } from 'react';
import { later } from '../../layout/later';
import type { SectionName } from './sectionNames';
import type { SectionProps } from './SectionProps';

/** What each part of a card is drawn with, each a page of its own under the card. */
export const sections: Record<SectionName, ComponentType<SectionProps>> = {
  facts: later(() => import('../sections/FactsSection')),
  narrative: later(() => import('../sections/NarrativeSection')),
  activities: later(() => import('../sections/ActivitiesSection')),
  tracking: later(() => import('../sections/TrackingSection')),
  impact: later(() => import('../sections/ImpactSection')),
  evidence: later(() => import('../sections/EvidenceSection')),
  partners: later(() => import('../sections/PartnersSection')),
  languages: later(() => import('../sections/LanguagesSection')),
  check: later(() => import('../sections/CheckSection')),
};
