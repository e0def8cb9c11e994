import { p } from '@mikro-orm/core';
import type { LocalizedText } from '@iltizam/domain/languages';
import { v7 } from 'uuid';

/** Columns that several tables share, so that one idea has one shape in the whole database. */

/** Made by the application, sortable by time, opaque outside. */
export const id = () =>
  p
    .uuid()
    .primary()
    .onCreate(() => v7());

/** What a person saw travels back with their write; a flush with an older version fails. */
export const version = () => p.integer().version();

export const localizedText = () => p.json<LocalizedText>();
export const localizedTexts = () => p.json<LocalizedText[]>();

/** An instant in UTC. */
export const instant = () => p.datetime().columnType('timestamptz');

/** A calendar day of the country, 'YYYY-MM-DD'. */
export const day = () => p.date();
