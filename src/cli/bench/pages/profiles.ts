/** Lines and devices that pages are measured on. */
export interface Profile {
  readonly name: string;
  /** Bits a second. */
  readonly down: number;
  readonly up: number;
  /** Milliseconds there and back. */
  readonly roundTrip: number;
  /** How many times as long the processor takes. */
  readonly slowdown: number;
}

export const PROFILES: readonly Profile[] = [
  // As Lighthouse and WebPageTest have it.
  { name: 'Slow 4G', down: 1_600_000, up: 750_000, roundTrip: 150, slowdown: 4 },
  // WebPageTest's 2G.
  { name: '2G', down: 280_000, up: 256_000, roundTrip: 800, slowdown: 4 },
];

/** A phone of the middle class, upright. */
export const SCREEN = { width: 412, height: 823 } as const;
