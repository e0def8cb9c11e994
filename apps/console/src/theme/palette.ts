/**
 * The console's colours. Every text colour keeps at least 4.5:1 on the surfaces it is used on
 * (paper, ground and its own `soft` tint): palette.test.ts measures it.
 */
export const palette = {
  ink: '#16231f',
  inkSoft: '#4a5b55',
  paper: '#ffffff',
  ground: '#f4f6f4',
  line: '#d9e0dc',
  /** The sidebar's dark green and what is written on it. */
  night: '#0c2f2b',
  nightRaised: '#164640',
  nightText: '#e3efeb',
  nightSoft: '#a9c4bc',
  brand: '#0d5f52',
  brandDark: '#094a40',
  brandSoft: '#e2f0ec',
  brass: '#7a5200',
  brassSoft: '#fbf0da',
  red: '#a5261d',
  redSoft: '#fbe9e7',
  blue: '#1c5580',
  blueSoft: '#e5eff7',
  green: '#1c6637',
  greenSoft: '#e4f3e8',
  grey: '#4f5b57',
  greySoft: '#e9edeb',
} as const;
