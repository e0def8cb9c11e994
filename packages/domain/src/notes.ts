import { matches } from './predicate.js';
import { accept, refuse, type Result } from './refusals.js';
import type { Actor } from './roles.js';
import { visibleNotes } from './visibility.js';

/** Most people one note names. */
export const mostMentions = 20;

/** A live assignment of the proposal a note is written on. */
export type NoteAssignment = { id: string; institution: string };

/** Does this person read notes shared with this institution, or those of the committee alone? */
export const readsNotes = (actor: Actor, institution: string | null): boolean =>
  matches(visibleNotes(actor), { institution });

/**
 * Whom a new thread is shared with: the assignment named, or the committee alone. Whoever does not read the committee's
 * notes writes to it about their own assignment. Nobody writes what they could not read.
 */
export function threadOf(
  actor: Actor,
  assignments: readonly NoteAssignment[],
  named: string | null,
): Result<NoteAssignment | null> {
  if (named === null && readsNotes(actor, null)) return accept(null);
  const readable = assignments.filter(({ institution }) => readsNotes(actor, institution));
  const chosen = named === null ? readable[0] : readable.find(({ id }) => id === named);
  if (chosen === undefined) return refuse('NOT_FOUND', undefined, { field: 'assignment' });
  return accept(chosen);
}
