/** A figure as Prometheus reads it. */
export interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

export function samplesIn(text: string): Sample[] {
  return text.split('\n').flatMap((line) => {
    const found = /^([a-z_\d]+)(?:\{(.*)\})? (\S+)$/u.exec(line);
    if (!found) return [];
    const [, name, labels = '', value] = found;
    const pairs = [...labels.matchAll(/([a-z_]+)="([^"]*)"/gu)].map(([, label, given]) => [label!, given!]);
    return [{ name: name!, labels: Object.fromEntries(pairs), value: Number(value) }];
  });
}
