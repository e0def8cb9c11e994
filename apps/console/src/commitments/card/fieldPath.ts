import { draftField } from '@iltizam/domain/draft-fields';
import type { CardSection } from '../../generated/graphql';
import type { Language } from '../../i18n/languages';
import { recordPath } from '../../list/listPath';
import type { CommitmentRecord } from '../commitment.record';
import { sectionName, type SectionName } from './sectionNames';

export const sectionPath = (reference: string, section: SectionName): string =>
  `${recordPath('commitments', reference)}/${section}`;

/** Texts of the facts; all others are the narrative's. */
const facts = ['contact', 'ogpValues', 'sdgs', 'startsOn', 'endsOn'];

/** Where a field of the draft is written. */
export function fieldPath(card: CommitmentRecord, path: string): string {
  const field = draftField(path);
  const at = (section: SectionName, anchor: string) => `${sectionPath(card.reference, section)}#${anchor}`;
  if (field?.kind === 'ACTIVITY_REPORT') return at('activities', path);
  if (field?.kind === 'MEASUREMENT') {
    const kind = card.indicators.find(({ id }) => id === field.indicator)?.kind;
    return at(kind === 'IMPACT' ? 'impact' : 'tracking', path);
  }
  const section = facts.includes(path.split('.')[0]!) ? 'facts' : 'narrative';
  return at(section, field?.kind === 'TEXT' ? `${field.column}-${field.locale}` : path);
}

/** Where something a complete card has, and this one lacks, is written. */
export function missingPath(
  card: CommitmentRecord,
  { section, field }: { section: CardSection; field: string },
  language: Language,
): string {
  const text = ['title', 'problem', 'solution', 'contact.position'].includes(field);
  const anchor = text ? `${field}-${language}` : field;
  return `${sectionPath(card.reference, sectionName(section))}#${anchor}`;
}
