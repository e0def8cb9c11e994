/** From when to when, on the country's clock. */
export function Hours({ from, to }: { from: string; to: string | null }) {
  return <bdi dir="ltr">{to ? `${from}–${to}` : from}</bdi>;
}
