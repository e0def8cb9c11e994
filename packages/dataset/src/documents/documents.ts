import type { LocalizedText } from '@iltizam/domain/languages';
import type { StageKind } from '@iltizam/domain/plan-stages';
import type { DocumentFile } from './document.file.js';

/** A document the data were read from, as people cite it. */
export type SourceDocument = {
  key: string;
  title: LocalizedText;
  plan: string | null;
  stage: StageKind | null;
  /** The first day of the month it was published; null where no source says so. */
  issuedOn: string | null;
};

type Cited = { document: SourceDocument; file: string };

function* filesCited(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(inner)) yield* inner as string[];
    else yield* filesCited(inner);
  }
}

/** A document whose title nobody has written down is cited by its place, never by an invented title. */
const unnamed = (file: string, index: number): Cited => ({
  file,
  document: {
    key: `source-${index + 1}`,
    title: {
      ar: `الوثيقة المصدر ${index + 1}`,
      fr: `Document source ${index + 1}`,
      en: `Source document ${index + 1}`,
      original: 'en',
    },
    plan: null,
    stage: null,
    issuedOn: null,
  },
});

/** File names of the folder's makers mean nothing outside: every `sources` becomes a list of document keys. */
export function citations(curated: readonly DocumentFile[], told: unknown) {
  const titled = new Set(curated.map(({ file }) => file));
  const untitled = [...new Set(filesCited(told))].filter((file) => !titled.has(file)).toSorted();
  const cited: Cited[] = [
    ...curated.map(({ file, key, title, plan = null, stage = null, issued }) => ({
      file,
      document: { key, title, plan, stage, issuedOn: issued === undefined ? null : `${issued}-01` },
    })),
    ...untitled.map(unnamed),
  ];
  const keys = new Map(cited.map(({ file, document }) => [file, document.key]));

  function cite<Value>(value: Value): Value;
  function cite(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => cite(item));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [
      key,
      key === 'sources' && Array.isArray(inner)
        ? inner.map((file: string) => keys.get(file) ?? file)
        : cite(inner),
    ]);
    return Object.fromEntries(entries) as unknown;
  }

  return {
    documents: cited.map(({ document }) => document),
    cite,
    /** The document behind a whole file of the folder, for records that name none. */
    behind: (name: string) => curated.filter(({ covers }) => covers.includes(name)).map(({ key }) => key),
  };
}
