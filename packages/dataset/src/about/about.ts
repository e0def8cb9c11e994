import { firstDay, type DatePrecision, type Day } from '@iltizam/domain/days';
import type { LocalizedText } from '@iltizam/domain/languages';
import { precision } from '../values/dates.js';
import type { AboutFile } from './about.file.js';

/** The country's way into open government, the international partnership and the national portal. */
export type About = {
  country: LocalizedText;
  milestones: { on: Day; precision: DatePrecision; title: LocalizedText; sources: string[] }[];
  partnership: {
    name: LocalizedText;
    acronym: string | null;
    /** Members at the time of the document; null where it does not count them. */
    countries: number | null;
    localMembers: number | null;
    parliaments: number | null;
    standards: LocalizedText[];
    sources: string[];
  } | null;
  portal: {
    name: LocalizedText;
    url: string | null;
    purpose: LocalizedText | null;
    sources: string[];
  } | null;
};

export const about = ({ country, milestones, partnership, portal }: AboutFile): About => ({
  country,
  milestones: milestones.map(({ date, title, sources }) => ({
    on: firstDay(date),
    precision: precision(date),
    title,
    sources: sources ?? [],
  })),
  partnership: partnership
    ? {
        name: partnership.name,
        acronym: partnership.acronym ?? null,
        countries: partnership.members?.countries ?? null,
        localMembers: partnership.members?.localMembers ?? null,
        parliaments: partnership.members?.parliaments ?? null,
        standards: partnership.standards,
        sources: partnership.sources ?? [],
      }
    : null,
  portal: portal
    ? {
        name: portal.name,
        url: portal.url ?? null,
        purpose: portal.purpose ?? null,
        sources: portal.sources ?? [],
      }
    : null,
});
