import type { LocalizedText } from '@iltizam/domain/languages';
import { z } from 'zod';
import { missing, plainIssues } from '../faults.js';
import { localizedText, slug } from '../values/fields.js';

/** Some reports name a plan's areas without numbering or coding them: their English (or French) name makes the slug. */
export function areaSlug(area: unknown): string | undefined {
  const { slug: given, name, en, fr } = (area ?? {}) as Record<string, unknown>;
  if (name !== undefined) return typeof given === 'string' ? given : undefined;
  const text = en ?? fr;
  if (typeof text !== 'string') return undefined;
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || undefined;
}

type Area = { slug: string; name: LocalizedText };

const codedArea = z.strictObject({ slug, name: localizedText });

/** `plans[].areas[]`: a slug and a name, or a name only. Reads the one that is meant, so that faults keep their path. */
export const areaFile = z.unknown().transform((area, context): Area => {
  const coded = typeof area === 'object' && area !== null && ('slug' in area || 'name' in area);
  const read = coded ? codedArea.safeParse(area, missing) : localizedText.safeParse(area, missing);
  if (!read.success) {
    for (const issue of plainIssues(read.error)) context.addIssue({ code: 'custom', ...issue });
    return z.NEVER;
  }
  if ('slug' in read.data) return read.data;
  const derived = areaSlug(area);
  if (derived !== undefined) return { slug: derived, name: read.data };
  context.addIssue('has no slug, and no English or French name to make one of');
  return z.NEVER;
});
