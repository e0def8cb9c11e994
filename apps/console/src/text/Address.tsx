/** An e-mail address: left to right, and broken where the line ends. */
export const Address = ({ children }: { children: string }) => (
  <bdi dir="ltr" style={{ overflowWrap: 'anywhere' }}>
    {children}
  </bdi>
);
