/** Lines of code, read from left to right in every language; long ones go on below, so that nothing has to be scrolled. */
export function CodeBlock({ children }: { children: string }) {
  return (
    <pre className="code-block" dir="ltr" lang="en">
      <code>{children}</code>
    </pre>
  );
}
