interface Device {
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  /** Gigabytes, rounded down. */
  readonly deviceMemory?: number;
}

/** Whether the application waits until somebody needs it: data saver, a slow line, little memory. Browsers that do not tell count as well off. */
export function isThrifty(device: object): boolean {
  const { connection, deviceMemory = 8 }: Device = device;
  return connection?.saveData === true || /[23]g$/.test(`${connection?.effectiveType}`) || deviceMemory < 2;
}
