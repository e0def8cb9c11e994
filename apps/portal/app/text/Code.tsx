/** A reference, a code, an address: read from left to right in every language. */
export function Code({ children }: { children: string }) {
  return (
    <bdi className="code" dir="ltr">
      {children}
    </bdi>
  );
}
