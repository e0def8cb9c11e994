import { z } from 'zod';

/** The form of the archive itself; what is in its tables is said by the migrations. */
export const FORMAT = 1;

const table = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  /** By what its rows are in order, as SQL: the same rows give the same sum. */
  order: z.string(),
});

const file = z.object({ key: z.string(), sha256: z.string().nullable() });

/** The first entry of a backup: all that is needed to know whether it can be restored here. */
export const headSchema = z.object({
  format: z.number().int(),
  madeAt: z.iso.datetime(),
  /** The steps the database had taken, in order: its version. */
  migrations: z.array(z.string()),
  tables: z.array(table),
  files: z.array(file),
});

const counted = z.object({ bytes: z.number().int(), sha256: z.string() });

/** The last entry: what the others have to add up to. One that is cut short has none. */
export const manifestSchema = z.object({
  tables: z.record(z.string(), counted.extend({ rows: z.number().int() })),
  files: z.record(z.string(), counted),
  /** Keys a row names and the store did not have when the backup was made. */
  missing: z.array(z.string()),
  sequences: z.record(z.string(), z.string()),
  /** What the public API answered from the same view, for a drill to ask again. */
  answer: z.object({ today: z.iso.date(), data: z.unknown() }),
});

export type Head = z.infer<typeof headSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type TableShape = z.infer<typeof table>;
export type Counted = z.infer<typeof counted>;

export const headName = 'iltizam.json';
export const manifestName = 'manifest.json';
