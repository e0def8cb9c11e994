/** A record as schema.org describes such things, for machines that read pages. It is data: nothing of it runs. */
export function JsonLd({ of }: { of: Record<string, unknown> }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...of });
  // A text of a record must not be able to end the element it stands in.
  const inert = json.replaceAll('<', String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inert }} />;
}
