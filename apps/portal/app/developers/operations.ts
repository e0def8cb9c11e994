const files = import.meta.glob<string>('../../../../packages/contract/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface Operation {
  /** `01-plans`. */
  name: string;
  document: string;
  /** What it is asked with, as JSON; null where it needs a key. */
  variables: string | null;
}

/** The published operations, with the variables the head of each file gives. */
export const operations: Operation[] = Object.entries(files)
  .map(([path, text]) => {
    const name = path.split('/').at(-1)!.replace('.graphql', '');
    const [, given = '{}'] = /variables: (\{.*\})/u.exec(text) ?? [];
    const document = text.replaceAll(/^#.*\n/gmu, '').trim();
    return { name, document, variables: document.startsWith('mutation') ? null : given };
  })
  .toSorted((one, other) => (one.name < other.name ? -1 : 1));

/** Where a browser reads the answer to it. */
export const answerAt = ({ document, variables }: Operation): string =>
  `/graphql?${new URLSearchParams({ query: document, variables: variables ?? '{}' })}`;
