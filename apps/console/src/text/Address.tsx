import { Fragment } from 'react';

/** An e-mail address: left to right, and broken where the line ends, at a sign rather than within a word. */
export const Address = ({ children }: { children: string }) => (
  <bdi dir="ltr" style={{ overflowWrap: 'anywhere' }}>
    {children.split(/(?<=[.@_-])/u).map((piece, index) => (
      <Fragment key={index}>
        {index > 0 && <wbr />}
        {piece}
      </Fragment>
    ))}
  </bdi>
);
