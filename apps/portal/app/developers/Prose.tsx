/** A sentence of ours with names of the contract in it: what stands between backticks is code, in every language. */
export function Prose({ children }: { children: string }) {
  const parts = children.split('`');
  return (
    <p>
      {parts.map((part, place) =>
        place % 2 === 0 ? (
          part
        ) : (
          <code key={place} lang="en" dir="ltr">
            {part}
          </code>
        ),
      )}
    </p>
  );
}
