/** A reference, an address or a code: always left to right, whatever surrounds it. */
export const Code = ({ children }: { children: string }) => (
  <bdi dir="ltr" style={{ whiteSpace: 'nowrap' }}>
    {children}
  </bdi>
);
